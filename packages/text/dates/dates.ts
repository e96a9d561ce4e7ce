/**
 * Calendar dates and durations as text.
 *
 * A date is `YYYY-MM-DD` and has no time zone; a wall time is `YYYY-MM-DD HH:MM`. Nothing here depends on the
 * machine's clock or time zone.
 */

export const DURATION_UNITS = ['min', 'hour', 'day', 'week', 'month', 'year'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

export interface Duration {
  amount: number;
  unit: DurationUnit;
}

export const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
export const WALL_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})$/;
export const DURATION = /^(\d{1,4}) ?(min|hour|day|week|month|year)(?:(?<=min)ute)?s?$/;

export function isDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Parses `2026-12-03 10:00` or `2026-12-03T10:00`; returns undefined if it isn't a wall time. */
export function parseWallTime(text: string): {date: string; minutes: number} | undefined {
  const [, date = '', hours, minutes] = WALL_TIME.exec(text) ?? [];
  if (!isDate(date) || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return {date, minutes: Number(hours) * 60 + Number(minutes)};
}

export const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/;

/** Accepts a date, optionally followed by a time and an offset, as other programs write them. */
export function isMoment(text: string): boolean {
  return isDate(MOMENT.exec(text)?.[1] ?? '');
}

/** Parses `45 min`, `1 hour`, `90 days`, `6 months`, `1 year`; returns undefined for anything else. */
export function parseDuration(text: string): Duration | undefined {
  const [, amount, unit] = DURATION.exec(text) ?? [];
  if (!unit || Number(amount) === 0) return undefined;
  return {amount: Number(amount), unit: unit as DurationUnit};
}

/** Returns the minutes in `90 min`, `2 hours`, days or weeks; undefined for months, years and invalid text. */
export function minutesOf(text = ''): number | undefined {
  const duration = parseDuration(text);
  const minutes =
    duration && {min: 1, hour: 60, day: 1440, week: 10080, month: undefined, year: undefined}[duration.unit];
  return minutes && minutes * duration.amount;
}

/**
 * Adds a duration to a date. If the month is too short, the last day is used: six months after August 31 is
 * February 28. Minutes and hours don't change the date.
 */
export function addToDate(date: string, {amount, unit}: Duration): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  switch (unit) {
    case 'year':
      return monthsLater(year, month, day, amount * 12);
    case 'month':
      return monthsLater(year, month, day, amount);
    case 'week':
      return formatDate(new Date(Date.UTC(year, month - 1, day + amount * 7)));
    case 'day':
      return formatDate(new Date(Date.UTC(year, month - 1, day + amount)));
    default:
      return date;
  }
}

export function addDays(date: string, days: number): string {
  return addToDate(date, {amount: days, unit: 'day'});
}

/** The days from one date to another. */
export function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}

function monthsLater(year: number, month: number, day: number, months: number): string {
  const index = year * 12 + (month - 1) + months;
  const lastDay = daysInMonth(Math.floor(index / 12), (index % 12) + 1);
  return formatDate(new Date(Date.UTC(Math.floor(index / 12), index % 12, Math.min(day, lastDay))));
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function formatDate(instant: Date): string {
  return instant.getUTCFullYear() > 9999 ? '9999-12-31' : instant.toISOString().slice(0, 10);
}

export function dateInZone(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', {timeZone, year: 'numeric', month: '2-digit', day: '2-digit'}).format(
    instant,
  );
}

/** `2026-27`, or `2027` if the district's fiscal year is the calendar year. */
export const FISCAL_YEAR = /^(\d{4})(?:-(\d{2}))?$/;

const FIRST_OF_JANUARY = '01-01';

/**
 * Returns the fiscal year of a day.
 *
 * @param date `YYYY-MM-DD`
 * @param start first day of the district's fiscal year, `MM-DD`
 */
export function fiscalYearOf(date: string, start: string): string {
  const year = Number(date.slice(0, 4));
  return named(date.slice(5) < start ? year - 1 : year, start);
}

/** Returns the first and last day of a fiscal year; undefined if the district has no year with that label. */
export function fiscalYearDates(label: string, start: string): {first: string; last: string} | undefined {
  const year = Number(FISCAL_YEAR.exec(label)?.[1]);
  if (!(year > 0) || named(year, start) !== label) return undefined;
  const first = `${label.slice(0, 4)}-${start}`;
  return {first, last: addDays(addToDate(first, {amount: 1, unit: 'year'}), -1)};
}

export function nextFiscalYear(label: string, start: string): string {
  return named(Number(label.slice(0, 4)) + 1, start);
}

function named(year: number, start: string): string {
  const first = String(year).padStart(4, '0');
  return start === FIRST_OF_JANUARY ? first : `${first}-${String((year + 1) % 100).padStart(2, '0')}`;
}

export function latest(times: readonly string[]): string | undefined {
  return times.toSorted().at(-1);
}
