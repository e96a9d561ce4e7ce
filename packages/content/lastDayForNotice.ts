import {addDays, addToDate, parseDuration} from '@deskbook/text/dates/dates';
import {closedDaysOf} from './closedDays';
import type {FrontMatterOf} from './schemas';
import type {District} from './schemas/district';

type Term = Pick<FrontMatterOf<'contract'>, 'ends_on' | 'notice' | 'branches'>;

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

const WEEKEND = [0, 6];

/**
 * Returns the day itself, or else the last working day before it. Nobody works on weekends, or while all branches are
 * closed.
 *
 * @param branches keys of the branches that it is about; all of them, if there are none
 */
function workingDayUpTo(
  date: string,
  district: Pick<District, 'closed' | 'branches'>,
  branches: readonly string[] = [],
): string {
  const keys = branches.length > 0 ? branches : Object.keys(district.branches);
  const closed = (keys.length > 0 ? keys : [undefined]).map((key) => closedDaysOf(district, key));
  let day = date;
  while (WEEKEND.includes(new Date(day).getUTCDay()) || closed.every((days) => days.has(day))) {
    day = addDays(day, -1);
  }
  return day;
}
