import {describe, expect, it} from 'vitest';
import type {IndexName} from '../domain/frontDesk';
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
  it('list each kind by title, sessions by their next date, and chapters only among all pages', () => {
    expect(indexesOf(PAGES)).toEqual({
      procedures: ['Load paper'],
      manuals: ['LISTEN'],
      equipment: ['Printer'],
      sessions: ['Sooner', 'Later', 'Past'],
      quizzes: ['Printer quiz'],
      paths: ['First week'],
      office: ['Our LISTEN', 'General Fund'],
      training: ['First week', 'Sooner', 'Later', 'Past', 'Printer quiz'],
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

  it('are all there on a site without a page', () => {
    const names = ['procedures', 'manuals', 'equipment', 'sessions', 'quizzes', 'paths', 'office', 'training', 'pages'];
    expect(indexesOf({})).toEqual(Object.fromEntries(names.map((name) => [name, []])));
  });

  it('know the names of what they are filtered by', () => {
    expect(planPages(deskOf({})).indexes[0]?.names).toEqual({
      branches: {downtown: 'Downtown', riverside: 'Riverside'},
      systems: {listen: 'LISTEN', win: 'WIN'},
      roles: {circulation: 'Circulation', reference: 'Reference', 'all-staff': 'All staff'},
    });
  });
});

describe('the home page', () => {
  it('counts what each index page lists', () => {
    const {home, indexes} = planPages(deskOf(PAGES));
    const count = (name: IndexName) => indexes.find((index) => index.name === name)?.cards.length;
    expect(home.counts).toMatchObject({sessions: 3, training: 5, pages: 12, office: 2});
    expect(Object.keys(home.counts).every((name) => home.counts[name as IndexName] === count(name as IndexName))).toBe(
      true,
    );
  });

  it('shows the dates that are to come, in order', () => {
    expect(planPages(deskOf(PAGES)).home.dates.map(({title}) => title)).toEqual(['Sooner', 'Later']);
  });

  it('holds sixty dates, and a card twenty, of a series without an end', () => {
    const series = 'branch: downtown\nstart: 2026-10-01 10:00\nduration: 1 hour\nrepeats: {every: day}';
    const {home, indexes} = planPages(deskOf({'a.md': pageText('session', 'Daily', series)}));
    expect(home.dates).toHaveLength(60);
    expect(home.dates.at(-1)?.start).toBe('2026-11-29 10:00');
    const [card] = indexes.find(({name}) => name === 'sessions')?.cards ?? [];
    expect(card).toMatchObject({hasMoreDates: true, dates: {length: 20}});
  });

  it('shows what is new', () => {
    const changes = {'p.md': {commit: 'abc123', date: '2026-09-01', subject: 'Add a step'}};
    expect(planPages(deskOf(PAGES, {changes})).home).toMatchObject({posts: [], changes: [{title: 'Load paper'}]});
  });

  it('names the systems that some procedure is about', () => {
    const pages = {
      'p.md': pageText('procedure', 'Load paper', 'systems: [listen]'),
      'm.md': pageText('manual', 'WIN', 'systems: [win]'),
    };
    expect(planPages(deskOf(pages)).home.systems).toEqual({listen: 'LISTEN'});
  });
});
