import {WEEKDAYS} from '@deskbook/text/dates/weekdays';
import type {Series} from './schemas/session';

/** Dates are plain numbers: days since January 1, 1970. */
const DAY = 86_400_000;
const LAST_YEAR = 9999;
const LAST_DAY = Date.UTC(LAST_YEAR, 11, 31) / DAY;
/** Over 13 years of daily dates, to stop runaway rules. */
const MAX_DATES = 5000;

/**
 * Returns the dates of a series in order, as RRULE defines them, including those in `except`.
 *
 * @param start first date of the series, `YYYY-MM-DD`
 * @param horizon last date for a series with neither `until` nor `count`
 */
export function datesOfSeries(series: Series, start: string, horizon: string): string[] {
  const first = dayOf(start);
  const last = series.count ? Number.POSITIVE_INFINITY : dayOf(series.until ?? horizon);
  const most = Math.min(series.count ?? MAX_DATES, MAX_DATES);
  const found: string[] = [];
  for (const day of daysOf(series, first)) {
    if (day > last || found.length === most) break;
    if (day >= first) found.push(dateOf(day));
  }
  return found;
}

/** Yields every day that matches the rule, including some in the first week or month before the start. */
function daysOf({every, interval = 1, on}: Series, first: number): Generator<number> {
  switch (every) {
    case 'day':
      return daysFrom(first, interval);
    case 'week':
      return daysOfWeeks(on ?? [WEEKDAYS[weekdayIndex(first)] as string], first, interval);
    case 'month':
      return daysOfMonths(on ?? [String(new Date(first * DAY).getUTCDate())], first, interval);
  }
}

function* daysFrom(first: number, interval: number): Generator<number> {
  for (let day = first; day <= LAST_DAY; day += interval) yield day;
}

function* daysOfWeeks(on: readonly string[], first: number, interval: number): Generator<number> {
  // `2nd tue` makes no sense in a weekly rule, and the session's rules report it. Here it's any Tuesday.
  const days = WEEKDAYS.flatMap((weekday, index) => (on.some((day) => day.endsWith(weekday)) ? [index] : []));
  for (let monday = first - weekdayIndex(first); monday <= LAST_DAY; monday += 7 * interval) {
    for (const day of days) yield monday + day;
  }
}

function* daysOfMonths(on: readonly string[], first: number, interval: number): Generator<number> {
  const start = new Date(first * DAY);
  const startMonth = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (let month = startMonth; month < (LAST_YEAR + 1) * 12; month += interval) {
    const [monthStart, nextStart] = [firstOfMonth(month), firstOfMonth(month + 1)];
    const days = on.flatMap((each) => daysInMonth(each, monthStart, nextStart - monthStart));
    yield* [...new Set(days)].toSorted((a, b) => a - b);
  }
}

/** Resolves `15`, `2nd tue` or `last fri`; empty if the month has no such day. */
function daysInMonth(on: string, monthStart: number, length: number): number[] {
  if (/^\d+$/.test(on)) return Number(on) <= length ? [monthStart + Number(on) - 1] : [];
  const [weekday = '', ordinal] = on.split(' ').toReversed();
  const offset = (WEEKDAYS.indexOf(weekday) - weekdayIndex(monthStart) + 7) % 7;
  const days = [0, 7, 14, 21, 28].map((week) => offset + week).filter((day) => day < length);
  const chosen =
    ordinal === 'last' ? days.slice(-1) : ordinal ? days.slice(Number.parseInt(ordinal, 10) - 1).slice(0, 1) : days;
  return chosen.map((day) => monthStart + day);
}

function firstOfMonth(month: number): number {
  // Date.UTC takes years below 100 to mean 19xx.
  return new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1) / DAY;
}

/** 0 is Monday. */
function weekdayIndex(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
