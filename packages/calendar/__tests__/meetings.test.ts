import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {calendarOf as calendarData} from '../domain/calendar';
import {checkCalendar} from '../domain/conflicts';
import {writeDateFiles, writeFeeds} from '../domain/feeds';
import {meetingsPartOf} from '../domain/meetingsPart';
import {scheduleOf} from '../domain/schedule';
import {atomFeed} from '../node/atomFeed';
import {calendarOf, sessionText} from './calendarOf';
import {readIcs} from './readIcs';

const committeeText = (schedule: string, more = '') =>
  `---\nkind: committee\ntitle: WIN Board\n${more}\nmeetings: {${schedule}}\n---\n`;

/** The first Tuesday of each month at 2 PM: in summer time in October, an hour later for the world from November on. */
const BOARD = committeeText(
  'start: 2026-10-06 14:00, duration: 90 min, branch: downtown, room: training-lab, repeats: {every: month, on: 1st tue, count: 3, moved: {2026-11-03: 2026-11-04 14:00}, cancelled: {2026-12-01: No quorum}}',
);

const PAGES = {'office/win-board.md': BOARD, 'training/a.md': sessionText('A')};

describe('committee meetings', () => {
  it('are in the district’s and the branch’s calendar, with an ID that stays the same if they move', () => {
    const feeds = writeFeeds(calendarOf(PAGES));
    for (const path of ['all.ics', 'branch/downtown.ics']) {
      const {events} = readIcs(feeds.get(path) ?? '');
      expect(events.map(({uid, summary, start, status}) => [uid, summary, start, status])).toEqual([
        ['win-board-2026-10-06@staff.example.org', 'WIN Board meeting', '2026-10-06T19:00:00Z', 'CONFIRMED'],
        ['win-board-2026-11-03@staff.example.org', 'WIN Board meeting', '2026-11-04T20:00:00Z', 'CONFIRMED'],
        ['win-board-2026-12-01@staff.example.org', 'Canceled: WIN Board meeting', '2026-12-01T20:00:00Z', 'CANCELLED'],
        ['a@staff.example.org', 'A', '2026-12-03T16:00:00Z', 'CONFIRMED'],
      ]);
    }
  });

  it('are in no trainer’s calendar, and in a role’s only if the committee names the role', () => {
    const eventsIn = (pages: Record<string, string>, path: string) =>
      readIcs(writeFeeds(calendarOf(pages)).get(path) ?? '').events.map(({uid}) => uid);
    expect(eventsIn(PAGES, 'trainer/systems-analyst.ics')).toEqual(['a@staff.example.org']);
    expect(eventsIn(PAGES, 'audience/circulation.ics')).toEqual(['a@staff.example.org']);
    const named = {'board.md': committeeText('start: 2026-10-06 14:00, duration: 1 hour', 'audience: [reference]')};
    expect(eventsIn(named, 'audience/reference.ics')).toEqual(['board@staff.example.org']);
    expect(eventsIn(named, 'audience/circulation.ics')).toEqual([]);
  });

  it('have their own files next to those of sessions', () => {
    const source = calendarOf(PAGES);
    expect([...writeDateFiles(source, '2026-10-01').keys()]).toEqual([
      'committee/win-board/2026-10-06.ics',
      'committee/win-board/2026-11-03.ics',
      'committee/win-board/2026-12-01.ics',
    ]);
    const [series] = readIcs(writeFeeds(source).get('committee/win-board.ics') ?? '').events;
    expect(series).toMatchObject({uid: 'win-board@staff.example.org', summary: 'WIN Board meeting'});
  });

  it('are new in the Atom feed', () => {
    const {sessions, district} = calendarOf(PAGES);
    expect(atomFeed(sessions, district)).toContain('New: WIN Board meeting');
  });

  it('are labeled as meetings on calendar pages', () => {
    const {occurrences} = calendarData(calendarOf(PAGES));
    expect(occurrences.map(({id, kind, title, to}) => [id, kind, title, to])).toEqual([
      ['win-board-2026-10-06', 'committee', 'WIN Board', '/docs/office/win-board/'],
      ['win-board-2026-11-03', 'committee', 'WIN Board', '/docs/office/win-board/'],
      ['win-board-2026-12-01', 'committee', 'WIN Board', '/docs/office/win-board/'],
      ['a', 'session', 'A', '/docs/training/a/'],
    ]);
  });

  it('are on the committee’s page while they are upcoming', () => {
    const {sessions, district} = calendarOf(PAGES);
    const board = sessions.find(({kind}) => kind === 'committee');
    const partOn = (buildDay: string) => board && meetingsPartOf(board, {district, buildDay, isUnlisted: false});
    const onTheDay = partOn('2026-11-04');
    expect(onTheDay?.dates.map(({start, status, movedFrom, reason}) => [start, status, movedFrom, reason])).toEqual([
      ['2026-11-04 14:00', 'scheduled', '2026-11-03', null],
      ['2026-12-01 14:00', 'cancelled', null, 'No quorum'],
    ]);
    expect(onTheDay).toMatchObject({endsAt: '2026-11-04T21:30:00Z', file: '/calendar/committee/win-board.ics'});
    expect(partOn('2026-11-05')).toMatchObject({dates: [{start: '2026-12-01 14:00'}], endsAt: null});
    expect(partOn('2026-12-02')).toMatchObject({dates: [], endsAt: null});
  });

  it('count only changes of the schedule', () => {
    const schedule = (start: string) => ({kind: 'committee', meetings: {start, duration: '1 hour'}});
    expect(scheduleOf({...schedule('2026-10-06 14:00'), meets: 'Tuesdays'})).toBe(
      scheduleOf(schedule('2026-10-06T14:00')),
    );
    expect(scheduleOf(schedule('2026-10-06 15:00'))).not.toBe(scheduleOf(schedule('2026-10-06 14:00')));
    expect(scheduleOf({kind: 'committee', meets: 'Tuesdays'})).toBeNull();
    expect(scheduleOf({kind: 'constructor'})).toBeNull();
  });
});

describe('the calendar check', () => {
  const check = (pages: Record<string, string>) =>
    checkCalendar(calendarOf(pages).catalog, '2026-10-01').map(formatProblem);

  it('finds a meeting in a room that a session has booked', () => {
    const session = sessionText('A', 'start: 2026-11-04 15:00\nsetup: 15 min');
    expect(check({'office/board.md': BOARD, 'training/a.md': session})).toEqual([
      `docs/training/a.md:6:7  error  the room "Training lab" of Downtown is booked twice on 2026-11-04
    found     2026-11-04 15:00–16:00 (setup 15 min)
    expected  nothing at the time of docs/office/board.md:5, which is 2026-11-04 14:00–15:30
    fix       another time or room, or "overlap_ok: The reason" if it is intended`,
    ]);
  });

  it('allows it with a reason', () => {
    const lines = 'start: 2026-10-06 14:00, duration: 1 hour, branch: downtown, room: training-lab';
    const session = sessionText('A', 'start: 2026-10-06 14:00');
    const pages = {'a.md': committeeText(`${lines}, overlap_ok: We visit the session`), 'b.md': session};
    expect(check(pages)).toEqual([
      expect.stringContaining(
        'warning  the room "Training lab" of Downtown is booked twice on 2026-10-06, and the reason',
      ),
    ]);
  });

  it('finds a meeting on a day when the branch is closed', () => {
    const lines = 'start: 2026-11-26 14:00, duration: 1 hour, branch: downtown';
    expect(check({'board.md': committeeText(lines)})).toEqual([
      expect.stringContaining('docs/board.md:5:19  error  Downtown is closed on 2026-11-26'),
    ]);
  });

  it('finds a session and a committee with the same name', () => {
    const meets = committeeText('start: 2026-10-06 14:00, duration: 1 hour, branch: downtown');
    expect(check({'office/a.md': meets, 'training/a.md': sessionText('A')})).toEqual([
      expect.stringContaining('error  two calendar pages have the address "a"'),
    ]);
  });
});
