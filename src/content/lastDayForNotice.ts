import {addToDate, parseDuration} from './dates';

/**
 * Returns the last day to give notice. Subtracting months never gives a day that is too late: six months before
 * August 31 is February 28.
 */
export function lastDayForNotice({ends_on, notice}: {ends_on?: string; notice?: string}): string | undefined {
  const duration = notice ? parseDuration(notice) : undefined;
  return ends_on && duration ? addToDate(ends_on, {...duration, amount: -duration.amount}) : undefined;
}
