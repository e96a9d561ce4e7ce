import {addToDate} from '@deskbook/text/dates/dates';
import {closedDaysOf} from './closedDays';
import type {District} from './schemas/district';

const WEEKEND = [0, 6];

/**
 * Returns the day itself, or else the last working day before it. Nobody works on weekends, or while all branches are
 * closed.
 *
 * @param branches keys of the branches that it is about; all of them, if there are none
 */
export function workingDayUpTo(
  date: string,
  district: Pick<District, 'closed' | 'branches'>,
  branches: readonly string[] = [],
): string {
  const keys = branches.length > 0 ? branches : Object.keys(district.branches);
  const closed = (keys.length > 0 ? keys : [undefined]).map((key) => closedDaysOf(district, key));
  let day = date;
  while (WEEKEND.includes(new Date(day).getUTCDay()) || closed.every((days) => days.has(day))) {
    day = addToDate(day, {amount: -1, unit: 'day'});
  }
  return day;
}
