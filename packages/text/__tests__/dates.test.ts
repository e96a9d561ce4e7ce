import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addToDate, dateInZone, isDate, minutesOf, parseDuration, parseWallTime} from '../dates/dates';

describe('isDate', () => {
  it.each(['2026-12-03', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01'])(
    "rejects %s, which isn't in the calendar",
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );

  it.each(['', '2026-1-3', '26-01-03', '2026/01/03', '2026-01-03 10:00', '2026-01-03\n', ' 2026-01-03', '٢٠٢٦-٠١-٠٣'])(
    "rejects %j, which isn't written as YYYY-MM-DD",
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );
});

describe('parseWallTime', () => {
  it('reads a date and a time separated by a space', () => {
    expect(parseWallTime('2026-12-03 10:15')).toEqual({date: '2026-12-03', minutes: 615});
  });

  it('reads a T as separator', () => {
    expect(parseWallTime('2026-12-03T00:00')).toEqual({date: '2026-12-03', minutes: 0});
  });

  it("reads a day's last minute", () => {
    expect(parseWallTime('2026-12-03 23:59')).toEqual({date: '2026-12-03', minutes: 1439});
  });

  it.each([
    '2026-12-03',
    '2026-12-03 24:00',
    '2026-12-03 10:60',
    '2026-12-03 9:00',
    '2026-02-30 10:00',
    '2026-12-03 10:00:00',
    '2026-12-03T10:00Z',
    '',
  ])('rejects %j', (text) => {
    expect(parseWallTime(text)).toBeUndefined();
  });
});

describe('parseDuration', () => {
  it.each([
    ['45 min', 45, 'min'],
    ['45min', 45, 'min'],
    ['1 minute', 1, 'min'],
    ['90 minutes', 90, 'min'],
    ['1 hour', 1, 'hour'],
    ['2 hours', 2, 'hour'],
    ['90 days', 90, 'day'],
    ['2 weeks', 2, 'week'],
    ['6 months', 6, 'month'],
    ['1 year', 1, 'year'],
  ])('reads %s', (text, amount, unit) => {
    expect(parseDuration(text)).toEqual({amount, unit});
  });

  it.each([
    '',
    '0 min',
    '-5 min',
    '1.5 hours',
    'an hour',
    '90',
    'min',
    '12345 min',
    '1 hourute',
    '1 HOUR',
    '1 quarter',
  ])('rejects %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe('minutesOf', () => {
  it.each([
    ['45 min', 45],
    ['2 hours', 120],
    ['1 day', 1440],
    ['1 week', 10080],
  ])('returns the minutes of %s', (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes);
  });

  it.each(['month', 'year'] as const)('returns nothing for %s, which varies in length', (unit) => {
    expect(minutesOf(`1 ${unit}`)).toBeUndefined();
  });
});

describe('addToDate', () => {
  it.each([
    ['2026-12-31', 1, 'day', '2027-01-01'],
    ['2028-02-28', 1, 'day', '2028-02-29'],
    ['2026-12-25', 2, 'week', '2027-01-08'],
    ['2026-08-31', 6, 'month', '2027-02-28'],
    ['2027-08-31', 6, 'month', '2028-02-29'],
    ['2026-10-15', 3, 'month', '2027-01-15'],
    ['2028-02-29', 1, 'year', '2029-02-28'],
    ['2026-05-01', 90, 'min', '2026-05-01'],
    ['2026-05-01', 30, 'hour', '2026-05-01'],
  ] as const)('adds to %s: %i %s gives %s', (date, amount, unit, later) => {
    expect(addToDate(date, {amount, unit})).toBe(later);
  });

  it('stops at the last representable date', () => {
    expect(addToDate('2026-01-01', {amount: 9999, unit: 'year'})).toBe('9999-12-31');
  });

  it('always returns a date, never an earlier one', () => {
    const dates = fc
      .date({min: new Date('1900-01-01'), max: new Date('2300-01-01'), noInvalidDate: true})
      .map((date) => date.toISOString().slice(0, 10));
    const units = fc.constantFrom('day', 'week', 'month', 'year' as const);
    fc.assert(
      fc.property(dates, fc.integer({min: 1, max: 9999}), units, (date, amount, unit) => {
        const later = addToDate(date, {amount, unit} as Parameters<typeof addToDate>[1]);
        expect(isDate(later) && later > date).toBe(true);
      }),
    );
  });
});

describe('dateInZone', () => {
  it("returns the district's date, not the machine's", () => {
    const instant = new Date('2026-11-01T03:30:00Z');
    expect(dateInZone(instant, 'America/Chicago')).toBe('2026-10-31');
    expect(dateInZone(instant, 'Pacific/Auckland')).toBe('2026-11-01');
  });
});
