import {addToDate} from './dates';

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
  return {first, last: addToDate(addToDate(first, {amount: 1, unit: 'year'}), {amount: -1, unit: 'day'})};
}

export function nextFiscalYear(label: string, start: string): string {
  return named(Number(label.slice(0, 4)) + 1, start);
}

function named(year: number, start: string): string {
  const first = String(year).padStart(4, '0');
  return start === FIRST_OF_JANUARY ? first : `${first}-${String((year + 1) % 100).padStart(2, '0')}`;
}
