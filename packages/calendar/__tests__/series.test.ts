import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {writeDateFiles, writeFeeds} from '../domain/feeds';
import {calendarOf, INSTANTS_OF_TUESDAYS, sessionText, TUESDAYS} from './calendarOf';
import {readIcs} from './readIcs';

const fileOf = (lines: string) => writeFeeds(calendarOf({'a.md': sessionText('A', lines)})).get('session/a.ics') ?? '';
const unfolded = (lines: string) => fileOf(lines).replace(/\r\n /g, '');
const linesOf = (lines: string) => fileOf(lines).split('\r\n');

describe('the file of a series', () => {
  it('has the five instants of the test series under one UID', () => {
    const {events} = readIcs(fileOf(TUESDAYS));
    expect(events.map(({start}) => start)).toEqual(INSTANTS_OF_TUESDAYS);
    expect(new Set(events.map(({uid}) => uid))).toEqual(new Set(['a@staff.example.org']));
  });

  it('has the rule, the exceptions and the changed dates', () => {
    expect(linesOf(TUESDAYS)).toEqual(
      expect.arrayContaining([
        'DTSTART;TZID=America/Chicago:20261020T100000',
        'DTEND;TZID=America/Chicago:20261020T110000',
        'RRULE:FREQ=WEEKLY;COUNT=6',
        'EXDATE;TZID=America/Chicago:20261110T100000',
        'RECURRENCE-ID;TZID=America/Chicago:20261117T100000',
        'DTSTART;TZID=America/Chicago:20261118T140000',
      ]),
    );
  });

  it.each([
    ['{every: day, interval: 3, count: 2}', 'FREQ=DAILY;INTERVAL=3;COUNT=2'],
    ['{every: week, on: [tue, thu], count: 2}', 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=2'],
    ['{every: month, on: 3rd tue, count: 2}', 'FREQ=MONTHLY;BYDAY=3TU;COUNT=2'],
    ['{every: month, on: [20, 25], count: 2}', 'FREQ=MONTHLY;BYMONTHDAY=20,25;COUNT=2'],
    ['{every: week, until: 2026-11-05}', 'FREQ=WEEKLY;UNTIL=20261103T160000Z'],
  ])('writes %s as %s', (repeats, rule) => {
    expect(linesOf(`start: 2026-10-20 10:00\nrepeats: ${repeats}`)).toContain(`RRULE:${rule}`);
  });

  it('writes the last Friday of a month', () => {
    const rule = linesOf('start: 2026-10-30 10:00\nrepeats: {every: month, on: last fri, count: 2}');
    expect(rule).toContain('RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2');
  });

  it('ends at the horizon if the series is endless, like the pages', () => {
    const endless = 'start: 2026-10-01 10:00\nrepeats: {every: month}';
    const {events} = readIcs(fileOf(endless));
    expect(events).toHaveLength(19);
    expect(events.at(-1)?.start).toBe('2028-04-01T15:00:00Z');
  });

  it('keeps a canceled date', () => {
    const {events} = readIcs(fileOf('repeats: {every: week, count: 3, cancelled: [2026-12-10]}'));
    expect(events.map(({status, summary}) => `${status} ${summary}`)).toEqual([
      'CONFIRMED A',
      'CANCELLED Canceled: A',
      'CONFIRMED A',
    ]);
  });

  it('says that a date is full, and why a date differs', () => {
    const lines =
      'repeats: {every: week, count: 4, full: [2026-12-10], cancelled: {2026-12-17: The trainer is ill}, postponed: [2026-12-24]}';
    const {events} = readIcs(fileOf(lines));
    expect(events.map(({status, summary}) => `${status} ${summary}`)).toEqual([
      'CONFIRMED A',
      'CONFIRMED Full: A',
      'CANCELLED Canceled: A',
      'TENTATIVE Postponed: A',
    ]);
    expect(unfolded(lines).match(/RECURRENCE-ID/g)).toHaveLength(3);
    expect(unfolded(lines)).toContain('DESCRIPTION:About A.\\n\\nPlease note: The trainer is ill\\n');
  });

  it('begins with its rule if the first date is excluded', () => {
    const {events} = readIcs(fileOf('repeats: {every: week, count: 2, except: [2026-12-03]}'));
    expect(events.map(({start}) => start)).toEqual(['2026-12-10T16:00:00Z']);
  });

  it('keeps the end time after midnight', () => {
    const {events} = readIcs(
      fileOf('-duration:\nstart: 2026-12-03 22:00\nend: 2026-12-04 01:00\nrepeats: {every: week, count: 2}'),
    );
    expect(events.map(({end}) => end)).toEqual(['2026-12-04T07:00:00Z', '2026-12-11T07:00:00Z']);
  });

  it('replaces a date that a clock change makes longer', () => {
    const night = '-duration:\nstart: 2026-10-31 23:00\nend: 2026-11-01 03:00\nrepeats: {every: week, count: 2}';
    const {events} = readIcs(fileOf(night));
    expect(events.map(({start, end}) => `${start} ${end}`)).toEqual([
      '2026-11-01T04:00:00Z 2026-11-01T09:00:00Z',
      '2026-11-08T05:00:00Z 2026-11-08T09:00:00Z',
    ]);
  });

  it('replaces dates that today’s rules would get wrong', () => {
    // Summer time began in April then.
    const {events} = readIcs(fileOf('start: 2006-03-21 10:00\nrepeats: {every: week, count: 3}'));
    expect(events.map(({start}) => start)).toEqual([
      '2006-03-21T16:00:00Z',
      '2006-03-28T16:00:00Z',
      '2006-04-04T15:00:00Z',
    ]);
  });

  it('is empty if the series begins after the horizon, like the pages', () => {
    expect(readIcs(fileOf('start: 2029-01-01 10:00\nrepeats: {every: month}')).events).toEqual([]);
  });

  it('is in UTC if the session is', () => {
    expect(linesOf('time_zone: UTC\nrepeats: {every: week, count: 2, except: [2026-12-10]}')).toEqual(
      expect.arrayContaining(['DTSTART:20261203T100000Z', 'EXDATE:20261210T100000Z']),
    );
  });
});

describe('any series', () => {
  const date = fc
    .date({min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true})
    .map((each) => each.toISOString().slice(0, 10));
  const zone = fc.constantFrom('America/Chicago', 'Europe/London', 'Asia/Tokyo', 'Australia/Sydney', 'UTC');
  const every = fc.constantFrom('day', 'week', 'month');
  const time = fc.integer({min: 4, max: 23}).map((hour) => `${String(hour).padStart(2, '0')}:30`);

  it('has the same instants as single events when ical.js expands its rule', () => {
    const series = fc.record({
      date,
      zone,
      every,
      time,
      interval: fc.integer({min: 1, max: 4}),
      count: fc.integer({min: 1, max: 20}),
    });
    fc.assert(
      fc.property(series, ({date, zone, every, time, interval, count}) => {
        const repeats = `{every: ${every}, interval: ${interval}, count: ${count}}`;
        const lines = `start: ${date} ${time}\ntime_zone: ${zone}\nrepeats: ${repeats}`;
        const calendar = calendarOf({'a.md': sessionText('A', lines)});
        const feeds = writeFeeds(calendar);
        const instants = calendar.sessions[0]?.occurrences.map(({startsAt, endsAt}) => `${startsAt} ${endsAt}`);
        for (const path of ['session/a.ics', 'all.ics']) {
          const {events} = readIcs(feeds.get(path) ?? '');
          expect(events.map(({start, end}) => `${start} ${end}`)).toEqual(instants);
        }
      }),
      {numRuns: 40},
    );
  });
});

describe('files for single dates', () => {
  const filesOf = (lines: string, buildDay = '2026-10-22') =>
    writeDateFiles(calendarOf({'a.md': sessionText('A', lines)}), buildDay);

  it('have one event each, with the UID from the whole calendar', () => {
    const files = filesOf(TUESDAYS);
    expect([...files.keys()]).toEqual([
      'session/a/2026-10-27.ics',
      'session/a/2026-11-03.ics',
      'session/a/2026-11-17.ics',
      'session/a/2026-11-24.ics',
    ]);
    const {events} = readIcs(files.get('session/a/2026-11-17.ics') ?? '');
    expect(events.map(({uid, start}) => [uid, start])).toEqual([
      ['a-2026-11-17@staff.example.org', '2026-11-18T20:00:00Z'],
    ]);
    expect(files.get('session/a/2026-11-17.ics')).not.toMatch(/^(?:SOURCE|REFRESH)/m);
  });

  it('exist only for series, because a single session has its own file', () => {
    expect(filesOf('').size).toBe(0);
  });
});
