import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {DEFAULT_DISTRICT} from '../district';
import {expansionFor, type Occurrence, occurrencesOf} from '../occurrences';
import {dataOf} from './readFrontMatter';

const BUILD_DAY = '2026-10-01';
const OPTIONS = expansionFor(DEFAULT_DISTRICT, BUILD_DAY);

/** The occurrences of a session of one hour in the training lab downtown. */
function occurrences(lines: string, length = 'duration: 60 min'): readonly Occurrence[] {
  const data = dataOf('session', `kind: session\ntitle: A\nbranch: downtown\nroom: training-lab\n${length}\n${lines}`);
  return occurrencesOf({data}, OPTIONS);
}

const startsOf = (lines: string) => occurrences(lines).map(({start}) => start);
const datesOf = (start: string, repeats: string) =>
  startsOf(`start: ${start} 10:00\nrepeats: ${repeats}`).map((wallTime) => wallTime.slice(0, 10));

const FIELD_NOTES = `start: 2026-10-20 10:00
repeats: {every: week, count: 6, except: [2026-11-10], moved: {2026-11-17: 2026-11-18 14:00}}`;

const INSTANTS_OF_FIELD_NOTES = [
  '2026-10-20T15:00:00Z',
  '2026-10-27T15:00:00Z',
  '2026-11-03T16:00:00Z',
  '2026-11-18T20:00:00Z',
  '2026-11-24T16:00:00Z',
];

describe('a single session', () => {
  it('takes place once, with everything a calendar needs', () => {
    expect(
      occurrences('start: 2026-12-03 10:00\nonline: https://example.org/\ntrainers: [training-librarian]'),
    ).toEqual([
      {
        originalDate: '2026-12-03',
        reason: null,
        registrationCloses: null,
        start: '2026-12-03 10:00',
        end: '2026-12-03 11:00',
        timeZone: 'America/Chicago',
        startsAt: '2026-12-03T16:00:00Z',
        endsAt: '2026-12-03T17:00:00Z',
        branch: 'downtown',
        room: 'training-lab',
        online: 'https://example.org/',
        trainers: ['training-librarian'],
        status: 'scheduled',
      },
    ]);
  });

  it('has null for a missing place and trainer', () => {
    const data = dataOf(
      'session',
      'kind: session\ntitle: A\nstart: 2026-12-03 10:00\nduration: 1 hour\nonline: https://example.org/',
    );
    const [occurrence] = occurrencesOf({data}, {...OPTIONS, districtZone: 'UTC'});
    expect(occurrence).toMatchObject({branch: null, room: null, trainers: []});
  });

  it('is listed after its day has passed', () => {
    expect(startsOf('start: 2020-01-07 10:00')).toEqual(['2020-01-07 10:00']);
  });

  it("has the page's status", () => {
    expect(occurrences('start: 2026-12-03 10:00\nstatus: postponed')[0]?.status).toBe('postponed');
  });

  it('uses its own time zone if it names one', () => {
    expect(occurrences('start: 2026-12-03 10:00\ntime_zone: Asia/Tokyo')[0]).toMatchObject({
      start: '2026-12-03 10:00',
      timeZone: 'Asia/Tokyo',
      startsAt: '2026-12-03T01:00:00Z',
      endsAt: '2026-12-03T02:00:00Z',
    });
  });

  it('ends at its end, even after midnight', () => {
    expect(occurrences('start: 2026-12-03 22:30', 'end: 2026-12-04 01:00')[0]).toMatchObject({
      end: '2026-12-04 01:00',
      endsAt: '2026-12-04T07:00:00Z',
    });
  });
});

describe('the series of the field notes', () => {
  it('takes place at the right instants on both sides of a clock change', () => {
    expect(occurrences(FIELD_NOTES).map(({startsAt}) => startsAt)).toEqual(INSTANTS_OF_FIELD_NOTES);
  });

  it('keeps its clock time, and its length if it moves', () => {
    expect(occurrences(FIELD_NOTES).map(({start, end}) => `${start} – ${end.slice(11)}`)).toEqual([
      '2026-10-20 10:00 – 11:00',
      '2026-10-27 10:00 – 11:00',
      '2026-11-03 10:00 – 11:00',
      '2026-11-18 14:00 – 15:00',
      '2026-11-24 10:00 – 11:00',
    ]);
  });

  it('identifies a moved date by its original date', () => {
    expect(occurrences(FIELD_NOTES).map(({originalDate}) => originalDate)).toEqual([
      '2026-10-20',
      '2026-10-27',
      '2026-11-03',
      '2026-11-17',
      '2026-11-24',
    ]);
  });
});

describe('on a clock change', () => {
  it('a time in the skipped hour moves forward, with its end', () => {
    expect(occurrences('start: 2027-03-14 02:30', 'duration: 30 min')[0]).toMatchObject({
      start: '2027-03-14 03:30',
      end: '2027-03-14 04:00',
      startsAt: '2027-03-14T08:30:00Z',
      endsAt: '2027-03-14T09:00:00Z',
    });
  });

  it('only the date in the skipped hour moves', () => {
    const daily = occurrences('start: 2027-03-13 02:30\nrepeats: {every: day, count: 3}');
    expect(daily.map(({startsAt, endsAt}) => `${startsAt} ${endsAt}`)).toEqual([
      '2027-03-13T08:30:00Z 2027-03-13T09:30:00Z',
      '2027-03-14T08:30:00Z 2027-03-14T09:30:00Z',
      '2027-03-15T07:30:00Z 2027-03-15T08:30:00Z',
    ]);
  });

  it('the first of two repeated hours is used, and minutes are elapsed time', () => {
    expect(occurrences('start: 2026-11-01 01:30')[0]).toMatchObject({
      start: '2026-11-01 01:30',
      startsAt: '2026-11-01T06:30:00Z',
      endsAt: '2026-11-01T07:30:00Z',
    });
  });

  it('an end is a clock time', () => {
    expect(occurrences('start: 2026-11-01 01:30', 'end: 2026-11-01 02:30')[0]).toMatchObject({
      end: '2026-11-01 02:30',
      endsAt: '2026-11-01T08:30:00Z',
    });
  });
});

describe("a series' dates", () => {
  it.each([
    ['every day', '{every: day, count: 3}', ['2026-10-20', '2026-10-21', '2026-10-22']],
    ['every third day', '{every: day, interval: 3, count: 3}', ['2026-10-20', '2026-10-23', '2026-10-26']],
    ['on the weekday of the start', '{every: week, count: 2}', ['2026-10-20', '2026-10-27']],
    ['on two days a week', '{every: week, on: [tue, thu], count: 3}', ['2026-10-20', '2026-10-22', '2026-10-27']],
    ['every other week', '{every: week, interval: 2, count: 3}', ['2026-10-20', '2026-11-03', '2026-11-17']],
    [
      'in the same week, from Monday on, where it comes every other week',
      '{every: week, interval: 2, on: [mon, thu], count: 4}',
      ['2026-10-22', '2026-11-02', '2026-11-05', '2026-11-16'],
    ],
    ['on the day of the start every month', '{every: month, count: 3}', ['2026-10-20', '2026-11-20', '2026-12-20']],
    ['every third month', '{every: month, interval: 3, count: 3}', ['2026-10-20', '2027-01-20', '2027-04-20']],
    ['on the second Tuesday', '{every: month, on: 2nd tue, count: 3}', ['2026-11-10', '2026-12-08', '2027-01-12']],
    ['on the last Friday', '{every: month, on: last fri, count: 3}', ['2026-10-30', '2026-11-27', '2026-12-25']],
    ['on a fifth Friday where there is one', '{every: month, on: 5th fri, count: 2}', ['2026-10-30', '2027-01-29']],
    ['on two weekdays of the month', '{every: month, on: [1st mon, 3rd mon], count: 2}', ['2026-11-02', '2026-11-16']],
    ['on two days of the month', '{every: month, on: [1, 15], count: 3}', ['2026-11-01', '2026-11-15', '2026-12-01']],
    [
      'on the 31st, only where there is one',
      '{every: month, on: 31, count: 3}',
      ['2026-10-31', '2026-12-31', '2027-01-31'],
    ],
  ])('come %s', (_name, repeats, dates) => {
    expect(datesOf('2026-10-20', repeats)).toEqual(dates);
  });

  it('skip months without the 31st if the series starts on that day', () => {
    expect(datesOf('2026-10-31', '{every: month, count: 3}')).toEqual(['2026-10-31', '2026-12-31', '2027-01-31']);
  });

  it('include the last day if it is named', () => {
    expect(datesOf('2026-10-20', '{every: week, until: 2026-11-03}')).toEqual([
      '2026-10-20',
      '2026-10-27',
      '2026-11-03',
    ]);
    expect(datesOf('2026-10-20', '{every: week, until: 2026-11-02}')).toEqual(['2026-10-20', '2026-10-27']);
  });

  it('are counted before exceptions are removed', () => {
    expect(datesOf('2026-10-20', '{every: week, count: 3, except: [2026-10-27]}')).toEqual([
      '2026-10-20',
      '2026-11-03',
    ]);
  });

  it('run for 18 months from the build day without an end', () => {
    const dates = datesOf('2026-10-01', '{every: month}');
    expect(dates).toHaveLength(19);
    expect(dates.at(-1)).toBe('2028-04-01');
  });

  it('run past 18 months with an end', () => {
    expect(datesOf('2026-10-01', '{every: month, until: 2030-01-01}').at(-1)).toBe('2030-01-01');
    expect(datesOf('2026-10-01', '{every: month, count: 40}')).toHaveLength(40);
  });
});

describe('the changes of one date', () => {
  const series = (more: string) =>
    occurrences(`start: 2026-10-20 10:00\ntrainers: [training-librarian]\nrepeats: {every: week, count: 3, ${more}}`);
  const second = (change: string) => series(`moved: {2026-10-27: ${change}}`)[1];

  it("are left out if the date doesn't take place", () => {
    expect(series('except: [2026-10-27]').map(({start}) => start)).toEqual(['2026-10-20 10:00', '2026-11-03 10:00']);
  });

  it('stay visible if the date is cancelled', () => {
    expect(series('cancelled: [2026-10-27]').map(({start, status}) => `${start} ${status}`)).toEqual([
      '2026-10-20 10:00 scheduled',
      '2026-10-27 10:00 cancelled',
      '2026-11-03 10:00 scheduled',
    ]);
  });

  it('are sorted by the new times', () => {
    const moved = series('moved: {2026-10-27: 2026-11-04 09:00}');
    expect(moved.map(({originalDate}) => originalDate)).toEqual(['2026-10-20', '2026-11-03', '2026-10-27']);
  });

  it('can be only a new time', () => {
    expect(second('2026-10-28 14:00')).toMatchObject({
      originalDate: '2026-10-27',
      start: '2026-10-28 14:00',
      end: '2026-10-28 15:00',
      room: 'training-lab',
      trainers: ['training-librarian'],
    });
  });

  it('can be the length', () => {
    expect(second('{duration: 2 hours}')).toMatchObject({start: '2026-10-27 10:00', end: '2026-10-27 12:00'});
  });

  it('can be everything', () => {
    const change =
      '{start: 2026-10-28 14:00, duration: 30 min, branch: riverside, room: community-room, online: https://example.org/, trainers: [systems-analyst]}';
    expect(second(change)).toMatchObject({
      originalDate: '2026-10-27',
      start: '2026-10-28 14:00',
      end: '2026-10-28 14:30',
      branch: 'riverside',
      room: 'community-room',
      online: 'https://example.org/',
      trainers: ['systems-analyst'],
    });
  });

  it("drop the room if only the branch changes, because the room isn't in it", () => {
    expect(second('{branch: riverside}')).toMatchObject({branch: 'riverside', room: null});
  });

  it('keep the room if the named branch is the same', () => {
    expect(second('{branch: downtown}')).toMatchObject({branch: 'downtown', room: 'training-lab'});
  });

  it("don't affect neighboring dates", () => {
    const [first, , third] = series('moved: {2026-10-27: {branch: riverside, trainers: []}}');
    expect([first, third]).toMatchObject([
      {branch: 'downtown', trainers: ['training-librarian']},
      {branch: 'downtown', trainers: ['training-librarian']},
    ]);
  });

  it("are ignored if the date isn't in the series", () => {
    expect(series('cancelled: [2026-10-28], except: [2026-10-29], moved: {2026-10-30: 2026-10-31 10:00}')).toEqual(
      series('cancelled: []'),
    );
  });
});

describe('on a machine in any time zone', () => {
  const SCRIPT = `
    const {occurrencesOf} = require('./occurrences.ts');
    const {sessions, options} = JSON.parse(process.argv[1]);
    const found = sessions.flatMap((data) => occurrencesOf({data}, options));
    process.stdout.write(JSON.stringify({offset: new Date(0).getTimezoneOffset(), found}));`;
  const session = (lines: string) =>
    dataOf('session', `kind: session\ntitle: A\nbranch: downtown\nduration: 60 min\n${lines}`);
  const sessions = [
    FIELD_NOTES,
    'start: 2027-03-14 02:30',
    'start: 2026-11-01 01:30',
    'start: 2026-10-31 23:30\nrepeats: {every: month, on: last sat, count: 5}',
    'start: 2026-10-01 00:15\nrepeats: {every: day, interval: 7}',
  ].map(session);
  const here = sessions.flatMap((data) => occurrencesOf({data}, OPTIONS));

  it.each([
    ['UTC', 0],
    ['Asia/Tokyo', -540],
    ['America/Chicago', 360],
    ['America/Los_Angeles', 480],
  ])('the occurrences are the same in %s', {timeout: 30_000}, async (zone, offset) => {
    const {stdout} = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--eval', SCRIPT, JSON.stringify({sessions, options: OPTIONS})],
      {cwd: join(import.meta.dirname, '..'), env: {...process.env, TZ: zone}},
    );
    expect(JSON.parse(stdout)).toEqual({offset, found: here});
  });
});
