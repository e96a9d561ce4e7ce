import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {zoneBlockOf} from '@deskbook/content/icalendar/writeCalendar';
import {describe, expect, it} from 'vitest';
import {writeFeeds} from '../domain/feeds';
import {calendarOf, INSTANTS_OF_TUESDAYS, sessionText, TUESDAYS} from './calendarOf';
import {readIcs} from './readIcs';

const eventIn = (lines: string) => {
  const text = writeFeeds(calendarOf({'a.md': sessionText('A', lines)})).get('all.ics') ?? '';
  return {text, times: readIcs(text).events.map(({start, end}) => `${start} ${end}`)};
};

describe('a time zone in a calendar file', () => {
  it('has the form that Outlook accepts: rules since 1970', () => {
    const {text} = zoneBlockOf('America/Chicago');
    expect(text.match(/^DTSTART:\d{4}/gm)).toEqual(['DTSTART:1970', 'DTSTART:1970']);
    expect(text.match(/^RRULE:.*$/gm)?.map((rule) => rule.trim())).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    ]);
  });

  it('has the name that the events use', () => {
    expect(zoneBlockOf('America/Indianapolis').text).toContain('TZID:America/Indianapolis\r\n');
  });

  it.each([
    ['2026-07-01 10:00', '2026-07-01T15:00:00Z', true],
    ['2026-12-01 10:00', '2026-12-01T16:00:00Z', true],
    ['2026-11-01 00:30', '2026-11-01T05:30:00Z', true],
    // That hour comes twice.
    ['2026-11-01 01:30', '2026-11-01T06:30:00Z', false],
    ['2026-11-01 01:30', '2026-11-01T07:30:00Z', false],
    ['2026-11-01 02:00', '2026-11-01T08:00:00Z', true],
    ['2027-03-14 01:59', '2027-03-14T07:59:00Z', true],
    ['2027-03-14 03:00', '2027-03-14T08:00:00Z', true],
    // Summer time began in April then.
    ['2006-03-20 10:00', '2006-03-20T16:00:00Z', false],
  ])('knows that %s in Chicago is %s: %s', (wallTime, instant, agrees) => {
    expect(zoneBlockOf('America/Chicago').agrees(wallTime, instant)).toBe(agrees);
  });
});

describe('times that today’s rules would get wrong', () => {
  it('are in UTC for a year with other rules', () => {
    const {text, times} = eventIn('start: 2006-03-20 10:00');
    expect(text).toContain('DTSTART:20060320T160000Z\r\n');
    expect(times).toEqual(['2006-03-20T16:00:00Z 2006-03-20T17:00:00Z']);
  });

  it('are in UTC for an end in the hour that repeats', () => {
    const {text, times} = eventIn('start: 2026-11-01 01:30');
    expect(text).toContain('DTEND:20261101T073000Z\r\n');
    expect(times).toEqual(['2026-11-01T06:30:00Z 2026-11-01T07:30:00Z']);
  });
});

describe('on a machine in any time zone', () => {
  const SCRIPT = `
    const {writeFeeds} = require('./feeds.ts');
    const {expansionFor, occurrencesOf} = require('@deskbook/content/occurrences.ts');
    const {sessions, district, buildDay} = JSON.parse(process.argv[1]);
    const options = expansionFor(district, buildDay);
    const computed = sessions.map((session) => ({...session, occurrences: occurrencesOf(session, options)}));
    const offset = new Date(0).getTimezoneOffset();
    process.stdout.write(JSON.stringify({offset, feeds: [...writeFeeds({sessions: computed, district})]}));`;
  const pages = {
    'tuesdays.md': sessionText('Tuesdays', TUESDAYS),
    'gap.md': sessionText('Gap', 'start: 2027-03-14 02:30'),
    'overlap.md': sessionText('Overlap', 'start: 2026-11-01 01:30'),
    'tokyo.md': sessionText('Tokyo', 'start: 2027-03-14 02:30\ntime_zone: Asia/Tokyo'),
  };

  it.each([
    ['UTC', 0],
    ['America/Chicago', 360],
    ['Asia/Tokyo', -540],
  ])('the bytes of all feeds are the same in %s, and the instants right', async (zone, offset) => {
    const calendar = calendarOf(pages);
    const {stdout} = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--eval', SCRIPT, JSON.stringify(calendar)],
      {cwd: join(import.meta.dirname, '../domain'), env: {...process.env, TZ: zone}, maxBuffer: 64 * 1024 * 1024},
    );
    const found = JSON.parse(stdout) as {offset: number; feeds: [string, string][]};
    expect(found.offset).toBe(offset);
    expect(found.feeds).toEqual([...writeFeeds(calendar)]);
    const series = new Map(found.feeds).get('session/tuesdays.ics') ?? '';
    expect(readIcs(series).events.map(({start}) => start)).toEqual(INSTANTS_OF_TUESDAYS);
  });
});
