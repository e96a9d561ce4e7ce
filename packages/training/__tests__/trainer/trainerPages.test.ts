import {calendarOf, docsOf, sessionText} from '@deskbook/calendar/__tests__/calendarOf';
import {describe, expect, it} from 'vitest';
import {timetableOf} from '../../domain/trainer/agendaTimes';
import {signInRows} from '../../domain/trainer/signInRows';
import {nextDate, type TrainerSession, trainerPathOf} from '../../domain/trainer/trainerSession';
import {planTrainerPages} from '../../node/trainer/planTrainerPages';

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
  it('follow one another from the start, with setup and teardown around them', () => {
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

  it('are those of a moved date, whatever its length', () => {
    const session = planned(
      `${AGENDA}\nrepeats: {every: week, count: 2, moved: {2026-12-10: {start: 2026-12-11 14:00, duration: 60 min}}}`,
    );
    const timetable = timetableOf(session, session.dates[1] as never);
    expect(timetable.items.map(({start}) => start)).toEqual(['2026-12-11 14:00', '2026-12-11 14:10']);
    expect(timetable.left).toBe(-20);
  });

  it('jump with the clock when it changes overnight', () => {
    const night =
      'start: 2027-03-14 01:30\nduration: 60 min\nagenda: [{minutes: 30, title: A}, {minutes: 30, title: B}]';
    const session = planned(night);
    expect(timetableOf(session, session.dates[0] as never).items.map(({start, end}) => [start, end])).toEqual([
      ['2027-03-14 01:30', '2027-03-14 03:00'],
      ['2027-03-14 03:00', '2027-03-14 03:30'],
    ]);
  });

  it('cover the whole session if the page has no agenda', () => {
    const session = planned('duration: 45 min');
    expect(timetableOf(session, session.dates[0] as never)).toMatchObject({
      items: [{minutes: 45, title: 'A', start: '2026-12-03 10:00', end: '2026-12-03 10:45'}],
      setupFrom: null,
      teardownUntil: null,
      left: 0,
    });
  });
});

describe('a trainer’s page', () => {
  it('is next to the session’s page', () => {
    expect(trainerPathOf('/site/docs/a/')).toBe('/site/docs/a/run/');
  });

  it('shows the next date on the day of the build, or else the last one', () => {
    const series = (lines: string) => planned(`start: 2026-09-24 10:00\nrepeats: {every: week, count: 3${lines}}`);
    expect(series('').shown).toBe(1);
    expect(series(', cancelled: [2026-10-01]').shown).toBe(2);
    const {dates} = series('');
    expect(nextDate(dates, '2026-10-01T15:59:59Z')).toBe(1);
    expect(nextDate(dates, '2026-10-01T16:00:00Z')).toBe(2);
    expect(nextDate(dates, '2030-01-01T00:00:00Z')).toBe(2);
  });

  it('links to the taught pages and the quiz, but not to pages that can’t be opened', () => {
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
  it('has a row for each seat, and spare rows', () => {
    expect(signInRows(12, [])).toEqual({seats: Array(12).fill(null), spare: 4});
    expect(signInRows(60, []).spare).toBe(6);
  });

  it('has rows for a typical room if there is no seat limit', () => {
    expect(signInRows(null, []).seats).toHaveLength(20);
  });

  it('starts with the names, and has at least as many rows as names', () => {
    expect(signInRows(3, ['Ann']).seats).toEqual(['Ann', null, null]);
    expect(signInRows(1, ['Ann', 'Bo']).seats).toEqual(['Ann', 'Bo']);
  });
});
