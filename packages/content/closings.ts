import {groupBy} from '@deskbook/text/groupBy';
import {compareText} from '@deskbook/text/strings';
import {closedDaysOf} from './closedDays';
import type {District} from './schemas/district';

/** One reason for which branches are closed on a day. */
export interface Closing {
  reason: string | null;
  /** Branch names; null if all branches are closed. */
  branches: readonly string[] | null;
}

export interface ClosedDate {
  /** `YYYY-MM-DD` */
  date: string;
  closings: readonly Closing[];
}

/** Returns all closed dates in order, grouping branches that share a reason. */
export function closedDatesOf(district: District): ClosedDate[] {
  const days = Object.entries(district.branches).flatMap(([key, {name}]) =>
    [...closedDaysOf(district, key)].map(([date, {reason}]) => ({date, reason, name})),
  );
  const all = Object.keys(district.branches).length;
  return [...groupBy(days, ({date}) => [date])]
    .map(([date, closed]) => ({
      date,
      closings: [...groupBy(closed, ({reason}) => [reason])].map(([reason, branches]) => ({
        reason,
        branches: branches.length === all ? null : branches.map(({name}) => name),
      })),
    }))
    .toSorted((a, b) => compareText(a.date, b.date));
}

export interface DayClosed {
  /** `YYYY-MM-DD` */
  date: string;
  reason: string | null;
}

/** Enough until the next build. Every page with the help desk's hours carries them in its HTML. */
const MAX_DAYS = 6;

/** Returns the next days on which every branch, and so the help desk, is closed. */
export function nextDaysClosed(district: District, today: string): DayClosed[] {
  return closedDatesOf(district)
    .filter(({date}) => date >= today)
    .flatMap(({date, closings}) =>
      closings.filter(({branches}) => branches === null).map(({reason}) => ({date, reason})),
    )
    .slice(0, MAX_DAYS);
}
