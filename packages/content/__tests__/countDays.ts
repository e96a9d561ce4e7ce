import {Temporal} from 'temporal-polyfill';
import type {Series} from '../schemas/session';

const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * The dates of a series, found by asking every day in its turn whether the rule names it: slow, and simple enough
 * to be believed. It shares nothing with the code that it judges.
 */
export function countDays(series: Series, start: string, horizon: string): string[] {
  const first = Temporal.PlainDate.from(start);
  const last = series.count ? first.add({years: 60}) : Temporal.PlainDate.from(series.until ?? horizon);
  const found: string[] = [];
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({days: 1})) {
    if (series.count && found.length === series.count) break;
    if (isNamed(day, first, series)) found.push(day.toString());
  }
  return found;
}

function isNamed(day: Temporal.PlainDate, first: Temporal.PlainDate, {every, interval = 1, on}: Series): boolean {
  switch (every) {
    case 'day':
      return first.until(day, {largestUnit: 'days'}).days % interval === 0;
    case 'week': {
      const weeks = mondayOf(first).until(mondayOf(day), {largestUnit: 'weeks'}).weeks;
      return weeks % interval === 0 && (on ?? [nameOf(first)]).includes(nameOf(day));
    }
    case 'month': {
      const months = (day.year - first.year) * 12 + day.month - first.month;
      return months % interval === 0 && (on ?? [String(first.day)]).some((each) => isDayOfMonth(day, each));
    }
  }
}

function isDayOfMonth(day: Temporal.PlainDate, on: string): boolean {
  if (/^\d+$/.test(on)) return day.day === Number(on);
  const [ordinal = '', weekday] = on.split(' ');
  if (nameOf(day) !== weekday) return false;
  return ordinal === 'last' ? day.day + 7 > day.daysInMonth : Math.ceil(day.day / 7) === Number.parseInt(ordinal, 10);
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({days: day.dayOfWeek - 1});
}

function nameOf(day: Temporal.PlainDate): string {
  return NAMES[day.dayOfWeek - 1] as string;
}
