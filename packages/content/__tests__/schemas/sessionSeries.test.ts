import {describe, expect, it} from 'vitest';
import {change, dataOf, problemsIn} from '../readFrontMatter';

const MINIMAL = `kind: session
title: Printers
start: 2026-12-03 10:00
duration: 90 min
branch: downtown`;

const series = (repeats: string) => dataOf('session', change(MINIMAL, `repeats: ${repeats}`)).repeats;

describe('a series', () => {
  it('only needs its interval', () => {
    expect(series('{every: week}')).toEqual({every: 'week'});
  });

  it('accepts all of its fields', () => {
    const repeats =
      '{every: month, interval: 2, on: [2nd tue, last fri], until: 2027-06-01, except: [2026-12-24], cancelled: [2027-01-12], moved: {2027-02-09: 2027-02-10T09:00, 2027-03-09: {start: 2027-03-10 10:00, duration: 2 hours, branch: riverside, room: hall, online: https://example.org, trainers: [training-librarian]}}}';
    expect(series(repeats)).toEqual({
      every: 'month',
      interval: 2,
      on: ['2nd tue', 'last fri'],
      until: '2027-06-01',
      except: ['2026-12-24'],
      cancelled: ['2027-01-12'],
      moved: {
        '2027-02-09': '2027-02-10 09:00',
        '2027-03-09': {
          start: '2027-03-10 10:00',
          duration: '2 hours',
          branch: 'riverside',
          room: 'hall',
          online: 'https://example.org',
          trainers: ['training-librarian'],
        },
      },
    });
  });

  it('accepts a single day without a list', () => {
    expect(series('{every: week, on: tue, count: 6}')).toEqual({every: 'week', on: ['tue'], count: 6});
  });

  it('quotes a single wrong day as written, without a list', () => {
    expect(
      problemsIn(change(MINIMAL, 'repeats: {every: week, on: Tuesday}')),
    ).toBe(`docs/page.md:7:28  error  "repeats.on" is not a weekday of a series
    found     Tuesday
    expected  a weekday such as tue, a day such as "2nd tue" or "last fri", or a day of the month
    fix       on: tue`);
  });
});

describe('a series is refused', () => {
  it.each([
    [
      'that is a text',
      'repeats: weekly',
      `docs/page.md:7:10  error  "repeats" is one line of text
    found     weekly
    expected  a map of keys and values`,
    ],
    [
      'without how often it comes',
      'repeats: {count: 6}',
      `docs/page.md:7:10  error  "repeats.every" is missing
    expected  one of: day, week, month
    fix       every: day`,
    ],
    [
      'every year',
      'repeats: {every: year}',
      `docs/page.md:7:18  error  "repeats.every" cannot be "year"
    found     year
    expected  one of: day, week, month
    fix       every: day`,
    ],
    [
      'every no week',
      'repeats: {every: week, interval: 0}',
      `docs/page.md:7:34  error  "repeats.interval" is not a number in this range
    found     0
    expected  a whole number from 1 to 99`,
    ],
    [
      'with an unknown key',
      'repeats: {every: week, days: [tue]}',
      `docs/page.md:7:24  error  "days" is not a key of "repeats"
    found     days
    expected  one of: every, interval, on, until, count, except, cancelled, postponed, full, moved
    fix       remove this line`,
    ],
    [
      'with a key without a value',
      'repeats: {every: week, moved}',
      `docs/page.md:7:10  error  "repeats.moved" is empty
    expected  a map of keys and values`,
    ],
    [
      'on a day in words',
      'repeats: {every: month, on: [2nd Tuesday]}',
      `docs/page.md:7:30  error  "repeats.on[1]" is not a weekday of a series
    found     2nd Tuesday
    expected  a weekday such as tue, a day such as "2nd tue" or "last fri", or a day of the month
    fix       - 2nd tue`,
    ],
    [
      'on a sixth weekday',
      'repeats: {every: month, on: [6th tue]}',
      `docs/page.md:7:30  error  "repeats.on[1]" is not a weekday of a series
    found     6th tue
    expected  a weekday such as tue, a day such as "2nd tue" or "last fri", or a day of the month
    fix       - tue`,
    ],
    [
      'on the 32nd',
      'repeats: {every: month, on: [32]}',
      `docs/page.md:7:30  error  "repeats.on[1]" is not a weekday of a series
    found     32
    expected  a weekday such as tue, a day such as "2nd tue" or "last fri", or a day of the month`,
    ],
    [
      'until no date',
      'repeats: {every: week, until: summer}',
      `docs/page.md:7:31  error  "repeats.until" is not a valid date
    found     summer
    expected  a date, YYYY-MM-DD`,
    ],
    [
      'for no times',
      'repeats: {every: week, count: 0}',
      `docs/page.md:7:31  error  "repeats.count" is not a number in this range
    found     0
    expected  a whole number from 1 to 1000`,
    ],
    [
      'with two ends',
      'repeats: {every: week, until: 2027-06-01, count: 6}',
      `docs/page.md:7:50  error  a series has either "until" or "count", not both
    found     6
    fix       remove one of the two lines`,
    ],
    [
      'except one date outside a list',
      'repeats: {every: week, except: 2026-12-24}',
      `docs/page.md:7:32  error  "repeats.except" is one line of text
    found     2026-12-24
    expected  a list, such as [one, two]
    fix       except: [2026-12-24]`,
    ],
    [
      'cancelled on no date',
      'repeats: {every: week, cancelled: [christmas]}',
      `docs/page.md:7:36  error  "repeats.cancelled[1]" is not a valid date
    found     christmas
    expected  a date, YYYY-MM-DD`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});

describe('a moved date is refused', () => {
  it.each([
    [
      'from no date',
      'repeats: {every: week, moved: {second: 2026-12-11 10:00}}',
      `docs/page.md:7:40  error  "second" is not a date of the series
    found     second
    expected  the original date, YYYY-MM-DD, before the colon`,
    ],
    [
      'to no time',
      'repeats: {every: week, moved: {2026-12-10: 2026-12-11}}',
      `docs/page.md:7:44  error  "repeats.moved.2026-12-10" is not a date with a time
    found     2026-12-11
    expected  a date and a time of day, YYYY-MM-DD HH:MM
    fix       2026-12-10: 2026-12-11 09:00`,
    ],
    [
      'to a list',
      'repeats: {every: week, moved: {2026-12-10: [2026-12-11 10:00]}}',
      `docs/page.md:7:44  error  "repeats.moved.2026-12-10" holds a list
    expected  a date and a time of day, YYYY-MM-DD HH:MM
    fix       2026-12-10: 2026-12-03 10:00`,
    ],
    [
      'with an unknown change',
      'repeats: {every: week, moved: {2026-12-10: {time: 10:00}}}',
      `docs/page.md:7:45  error  "time" is not a key of "repeats.moved.2026-12-10"
    found     time
    expected  one of: start, duration, branch, room, online, trainers, registration_closes, reason
    fix       remove this line`,
    ],
    [
      'to an unknown branch',
      'repeats: {every: week, moved: {2026-12-10: {branch: river}}}',
      `docs/page.md:7:53  error  repeats.moved.2026-12-10.branch "river" is not in district.yml
    found     river
    expected  one of: downtown, riverside, north-county
    fix       branch: riverside`,
    ],
    [
      'in a list',
      'repeats: {every: week, moved: [2026-12-10]}',
      `docs/page.md:7:31  error  "repeats.moved" is a list
    expected  a map of keys and values`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});
