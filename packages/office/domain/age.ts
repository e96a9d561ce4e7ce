import type {Span} from '@deskbook/text/dates/countsByDay';
import {addDays, addToDate} from '@deskbook/text/dates/dates';
import {DAYS_AHEAD} from './datedStates';
import type {Age} from './register';

/** Whole years. Something bought on February 29 turns a year older on February 28. */
export function yearsBetween(first: string, last: string): number {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  return Math.max(0, birthday(first, years) > last ? years - 1 : years);
}

/** How many years old something is, from and until which days, if readers of this build can see another age. */
export function yearsOn({since}: Age, buildDay: string): (Partial<Span> & {years: number})[] {
  const horizon = addDays(buildDay, DAYS_AHEAD);
  const found: (Partial<Span> & {years: number})[] = [];
  for (let years = yearsBetween(since, buildDay); birthday(since, years) <= horizon; years++) {
    const [from, until] = [birthday(since, years), birthday(since, years + 1)];
    found.push({years, ...(found.length > 0 && {from}), ...(until <= horizon && {until})});
  }
  return found;
}

/** What part of its planned life is over, which may be more than all of it; null if nobody has planned it. */
export function shareOfLife({since, until}: Age, day: string): number | null {
  if (until === null || until <= since) return null;
  const [first, now, last] = [since, day, until].map((date) => Date.parse(date)) as [number, number, number];
  return Math.max(0, (now - first) / (last - first));
}

function birthday(since: string, years: number): string {
  return addToDate(since, {amount: years, unit: 'year'});
}
