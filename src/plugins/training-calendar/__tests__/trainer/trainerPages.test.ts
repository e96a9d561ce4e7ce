import {describe, expect, it} from 'vitest';
import {timetableOf} from '../../domain/trainer/agendaTimes';
import {signInRows} from '../../domain/trainer/signInRows';
import {nextDate, type TrainerSession, trainerPathOf} from '../../domain/trainer/trainerSession';
import {planTrainerPages} from '../../node/trainer/planTrainerPages';
import {calendarOf, docsOf, sessionText} from '../calendarOf';

function planned(lines: string, more: Record<string, string> = {}, unlisted: readonly string[] = []): TrainerSession {
  const calendar = calendarOf({'a.md': sessionText('A', lines), ...more}, {unlisted});
  const [session] = planTrainerPages({...calendar, docs: docsOf(calendar.catalog, unlisted)});
  if (!session) throw new Error('there is no page for a trainer');
  return session;
}

const AGENDA = `duration: 90 min
setup: 30 min
teardown: 15 min
agenda: [{minutes: 10, title: Welcome}, {minutes: 70, title: Practice}]`;

describe('the clock times of an agenda', () => {
  it('follow each other from the start, with setup and teardown around', () => {
    const session = planned(AGENDA);
    expect(timetableOf(session, session.dates[0] as never)).toEqual({
      items: [
        {minutes: 10, title: 'Welcome', start: '2026-12-03 10:00', end: '2026-12-03 10:10'},
        {minutes: 70, title: 'Practice', start: '2026-12-03 10:10', end: '2026-12-03 11:20'},
      ],
      setupFrom: '2026-12-03 09:30',
      teardownUntil: '2026-12-03 11:45',
      left: 10,
    });
  });

  it('are those of a date that moved, whatever its length', () => {
    const session = planned(
      `${AGENDA}\nrepeats: {every: week, count: 2, moved: {2026-12-10: {start: 2026-12-11 14:00, duration: 60 min}}}`,
    );
    const timetable = timetableOf(session, session.dates[1] as never);
    expect(timetable.items.map(({start}) => start)).toEqual(['2026-12-11 14:00', '2026-12-11 14:10']);
    expect(timetable.left).toBe(-20);
  });

  it('jump with the clock in the night when it is changed', () => {
    const night =
      'start: 2027-03-14 01:30\nduration: 60 min\nagenda: [{minutes: 30, title: A}, {minutes: 30, title: B}]';
    const session = planned(night);
    expect(timetableOf(session, session.dates[0] as never).items.map(({start, end}) => [start, end])).toEqual([
      ['2027-03-14 01:30', '2027-03-14 03:00'],
      ['2027-03-14 03:00', '2027-03-14 03:30'],
    ]);
  });

  it('are those of the whole session where the page has no agenda', () => {
    const session = planned('duration: 45 min');
    expect(timetableOf(session, session.dates[0] as never)).toMatchObject({
      items: [{minutes: 45, title: 'A', start: '2026-12-03 10:00', end: '2026-12-03 10:45'}],
      setupFrom: null,
      teardownUntil: null,
      left: 0,
    });
  });
});

describe('the page of a trainer', () => {
  it('lies beside that of the session', () => {
    expect(trainerPathOf('/site/docs/a/')).toBe('/site/docs/a/run/');
  });

  it('shows the next date on the day of the build, and the last where none is left', () => {
    const series = (lines: string) => planned(`start: 2026-09-24 10:00\nrepeats: {every: week, count: 3${lines}}`);
    expect(series('').shown).toBe(1);
    expect(series(', cancelled: [2026-10-01]').shown).toBe(2);
    const {dates} = series('');
    expect(nextDate(dates, '2026-10-01T15:59:59Z')).toBe(1);
    expect(nextDate(dates, '2026-10-01T16:00:00Z')).toBe(2);
    expect(nextDate(dates, '2030-01-01T00:00:00Z')).toBe(2);
  });

  it('leads to what is taught and to the quiz, but not to what cannot be opened', () => {
    const quiz = '---\nkind: quiz\ntitle: The quiz\n---\n## Which? {#which}\n- [x] a\n- [ ] b\n';
    const pages = {'q.md': quiz, 'm.md': '# M', 'n.md': '# N'};
    const session = planned('teaches: [m.md, n.md]\nquiz: q.md', pages, ['n.md']);
    expect(session.teaches).toEqual([
      {title: 'M', to: '/docs/m/'},
      {title: 'N', to: null},
    ]);
    expect(session.quiz).toEqual({title: 'The quiz', to: '/docs/q/'});
    expect(session.codes.map(({leadsTo, address}) => [leadsTo, address])).toEqual([
      ['session', 'https://staff.example.org/docs/a/'],
      ['quiz', 'https://staff.example.org/docs/q/'],
    ]);
    expect(planned('').codes).toHaveLength(1);
  });

  it('names the place and the trainers of each date', () => {
    const lines =
      'repeats: {every: week, count: 2, moved: {2026-12-10: {branch: riverside, trainers: [training-librarian]}}}';
    expect(planned(lines).dates).toMatchObject([
      {id: '2026-12-03', place: {branch: 'Downtown', room: 'Training lab'}, trainers: ['Systems analyst']},
      {id: '2026-12-10', place: {branch: 'Riverside', room: null}, trainers: ['Training librarian']},
    ]);
  });
});

describe('a sign-in sheet', () => {
  it('has a line for each seat, and spare ones', () => {
    expect(signInRows(12, [])).toEqual({seats: Array(12).fill(null), spare: 4});
    expect(signInRows(60, []).spare).toBe(6);
  });

  it('has lines for a usual room where nobody counts seats', () => {
    expect(signInRows(null, []).seats).toHaveLength(20);
  });

  it('has the names first, and as many lines as there are names', () => {
    expect(signInRows(3, ['Ann']).seats).toEqual(['Ann', null, null]);
    expect(signInRows(1, ['Ann', 'Bo']).seats).toEqual(['Ann', 'Bo']);
  });
});
