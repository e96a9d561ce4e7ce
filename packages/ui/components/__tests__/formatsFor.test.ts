import {describe, expect, it} from 'vitest';
import {formatsFor} from '../formatsFor';

const formats = formatsFor('en');

describe('English formats', () => {
  it('format a date', () => {
    expect(formats.date('2026-12-03')).toBe('December 3, 2026');
    expect(formats.longDate('2026-12-03')).toBe('Thursday, December 3, 2026');
    expect(formats.shortMonth('2026-12-03')).toBe('Dec');
  });

  it('format a month, a day of it and a weekday', () => {
    expect(formats.month('2026-12')).toBe('December 2026');
    expect(formats.dayOfMonth('2026-12-03')).toBe('December 3');
    expect(formats.shortWeekday('2026-12-03')).toBe('Thu');
  });

  it.each([
    ['America/Chicago', 'Thu, Dec 3, 10:00 AM'],
    ['Asia/Tokyo', 'Fri, Dec 4, 1:00 AM'],
  ])('format an instant in %s', (zone, says) => {
    expect(formats.instant('2026-12-03T16:00:00Z', zone)).toBe(says);
  });

  it("use a wall time's date", () => {
    expect(formats.longDate('2026-12-03 23:59')).toBe('Thursday, December 3, 2026');
  });

  it.each([
    ['2026-12-03 00:00', '12:00 AM'],
    ['2026-12-03 09:05', '9:05 AM'],
    ['2026-12-03 12:00', '12:00 PM'],
    ['2026-12-03 23:59', '11:59 PM'],
  ])('format the time of %s as %s, with a plain space', (wallTime, says) => {
    expect(formats.time(wallTime)).toBe(says);
  });

  it("format a time that the reader's clock change skips", () => {
    expect(formats.time('2027-03-14 02:30')).toBe('2:30 AM');
  });

  it.each([
    ['2026-12-03T16:00:00Z', 'Central Time'],
    ['2026-07-03T15:00:00Z', 'Central Time'],
  ])('name a zone the same in winter and summer, at %s', (instant, says) => {
    expect(formats.zone('America/Chicago', instant)).toBe(says);
  });

  it.each([
    [0, '$0.00'],
    [41250, '$412.50'],
    [123456789, '$1,234,567.89'],
  ])('format %i cents as %s', (cents, says) => {
    expect(formats.money(cents)).toBe(says);
  });

  it('name every weekday', () => {
    expect(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map(formats.weekday)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b, and c'],
  ])('join %j as %j', (words, says) => {
    expect(formats.list(words)).toBe(says);
  });
});

describe("another language's formats", () => {
  const german = formatsFor('de');

  it('are different', () => {
    expect(german.date('2026-12-03')).toBe('3. Dezember 2026');
    expect(german.time('2026-12-03 14:00')).toBe('14:00');
    expect(german.weekday('tue')).toBe('Dienstag');
    expect(german.list(['a', 'b'])).toBe('a und b');
  });

  it('keep the currency', () => {
    expect(german.money(41250)).toMatch(/^412,50\s\$$/);
  });
});
