import {describe, expect, it} from 'vitest';
import {planPages} from '../node/planPages';
import {deskOf, pageText} from './deskOf';

const session = (title: string, start: string) =>
  pageText('session', title, `start: ${start} 10:00\nduration: 60 min\nbranch: downtown`);

const PAGES = {
  'index.md': '# Welcome',
  'p.md': pageText('procedure', 'Load paper'),
  'm/index.md': pageText('manual', 'LISTEN'),
  'm/a.md': pageText('manual', 'Holds'),
  'e.md': pageText('equipment', 'Printer'),
  's1.md': session('Later', '2026-12-03'),
  's2.md': session('Past', '2026-09-03'),
  's3.md': session('Sooner', '2026-11-03'),
  'q.md': pageText('quiz', 'Printer quiz'),
  'path.md': pageText('path', 'First week'),
  'office/f.md': pageText('fund', 'General Fund'),
  'office/s.md': pageText('system', 'Our LISTEN'),
};

/** The titles on every index page of a site. */
function indexesOf(pages: Record<string, string>): Record<string, string[]> {
  const {indexes} = planPages(deskOf(pages));
  return Object.fromEntries(indexes.map(({name, cards}) => [name, cards.map(({title}) => title)]));
}

describe('the index pages', () => {
  it('list each kind by title, sessions by next date, and chapters only among all pages', () => {
    expect(indexesOf(PAGES)).toEqual({
      procedures: ['Load paper'],
      manuals: ['LISTEN'],
      equipment: ['Printer'],
      sessions: ['Sooner', 'Later', 'Past'],
      quizzes: ['Printer quiz'],
      paths: ['First week'],
      office: ['Our LISTEN', 'General Fund'],
      training: ['Sooner', 'Later', 'Past', 'First week', 'Printer quiz'],
      pages: [
        'First week',
        'General Fund',
        'Holds',
        'Later',
        'LISTEN',
        'Load paper',
        'Our LISTEN',
        'Past',
        'Printer',
        'Printer quiz',
        'Sooner',
        'Welcome',
      ],
    });
  });

  it('list the learning path for everyone first, then the paths in the district’s order of roles', () => {
    const path = (title: string, roles: string) => pageText('path', title, `roles: [${roles}]`);
    const pages = {
      'a.md': path('A quarter', 'reference'),
      'b.md': path('Branch desk', 'circulation'),
      'c.md': path('The first week', 'all-staff'),
    };
    expect(indexesOf(pages).paths).toEqual(['The first week', 'Branch desk', 'A quarter']);
  });

  it('all exist on a site without pages', () => {
    const names = ['procedures', 'manuals', 'equipment', 'sessions', 'quizzes', 'paths', 'office', 'training', 'pages'];
    expect(indexesOf({})).toEqual(Object.fromEntries(names.map((name) => [name, []])));
  });

  it('have the names of the filter values', () => {
    expect(planPages(deskOf({})).indexes[0]?.names).toEqual({
      branches: {downtown: 'Downtown', riverside: 'Riverside'},
      systems: {listen: 'LISTEN', win: 'WIN'},
      roles: {circulation: 'Circulation', reference: 'Reference', 'all-staff': 'All staff'},
    });
  });
});

describe('the home page', () => {
  it('shows upcoming dates in order', () => {
    expect(planPages(deskOf(PAGES)).home.dates?.map(({title}) => title)).toEqual(['Sooner', 'Later']);
  });

  it('has sixty dates, and a card has twenty, of an endless series', () => {
    const series = 'branch: downtown\nstart: 2026-10-01 10:00\nduration: 1 hour\nrepeats: {every: day}';
    const {home, indexes} = planPages(deskOf({'a.md': pageText('session', 'Daily', series)}));
    expect(home.dates).toHaveLength(60);
    expect(home.dates?.at(-1)?.start).toBe('2026-11-29 10:00');
    const [card] = indexes.find(({name}) => name === 'sessions')?.cards ?? [];
    expect(card).toMatchObject({hasMoreDates: true, dates: {length: 20}});
  });

  it('shows what happened to a date, and leaves out a series that is off altogether', () => {
    const series = (title: string, more: string) =>
      pageText('session', title, `branch: downtown\nstart: 2026-10-06 10:00\nduration: 1 hour\n${more}`);
    const pages = {
      'a.md': series(
        'Weekly',
        'repeats: {every: week, count: 3, cancelled: [2026-10-13], moved: {2026-10-20: 2026-10-21 14:00}}',
      ),
      'b.md': series('No more', 'status: cancelled\nrepeats: {every: week, count: 3}'),
      'c.md': series('Once', 'status: postponed'),
    };
    expect(
      planPages(deskOf(pages)).home.dates?.map(({title, start, status, movedFrom}) => [
        title,
        start,
        status,
        movedFrom,
      ]),
    ).toEqual([
      ['Once', '2026-10-06 10:00', 'postponed', null],
      ['Weekly', '2026-10-06 10:00', 'scheduled', null],
      ['Weekly', '2026-10-13 10:00', 'cancelled', null],
      ['Weekly', '2026-10-21 14:00', 'scheduled', '2026-10-20'],
    ]);
  });

  it('knows the days on which branches are closed, from the day of the build on', () => {
    const district = 'closed: {2026-12-25: Christmas Day, 2026-09-07: Labor Day, 2026-11-26: Thanksgiving Day}';
    expect(planPages(deskOf({}, {district})).home.closed).toEqual([
      {date: '2026-11-26', closings: [{reason: 'Thanksgiving Day', branches: null}]},
      {date: '2026-12-25', closings: [{reason: 'Christmas Day', branches: null}]},
    ]);
  });

  it('shows no news without a blog', () => {
    expect(planPages(deskOf(PAGES)).home.posts).toEqual([]);
  });
});
