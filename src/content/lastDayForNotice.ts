import {addToDate, parseDuration} from './dates';

/**
 * The last day to give notice: as long before the end as was agreed. Counted in months, it is never too late: six
 * months before August 31 is February 28.
 */
export function lastDayForNotice({ends_on, notice}: {ends_on?: string; notice?: string}): string | undefined {
  const duration = notice ? parseDuration(notice) : undefined;
  return ends_on && duration ? addToDate(ends_on, {...duration, amount: -duration.amount}) : undefined;
}
