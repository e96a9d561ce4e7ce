import {addToDate, parseDuration} from '@deskbook/text/dates/dates';
import type {District} from './schemas/district';
import type {FrontMatterOf} from './schemas/index';
import {workingDayUpTo} from './workingDays';

type Term = Pick<FrontMatterOf<'contract'>, 'ends_on' | 'notice' | 'branches'>;

/** Returns the last working day to give notice. */
export function lastDayForNotice(contract: Term, district: Pick<District, 'closed' | 'branches'>): string | undefined {
  const date = endOfNotice(contract);
  return date && workingDayUpTo(date, district, contract.branches);
}

/**
 * Returns the last day to give notice, as the contract counts it. Subtracting months never gives a day that is too late:
 * six months before August 31 is February 28.
 */
export function endOfNotice({ends_on, notice}: Pick<Term, 'ends_on' | 'notice'>): string | undefined {
  const duration = notice ? parseDuration(notice) : undefined;
  return ends_on && duration ? addToDate(ends_on, {...duration, amount: -duration.amount}) : undefined;
}
