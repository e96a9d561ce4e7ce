import {compareText} from '../shared/compareText';
import {groupBy} from '../shared/groupBy';
import {closedDaysOf} from './closedDays';
import type {District} from './schemas/district';

/** What is said of a day on which branches are closed. */
export interface Closing {
  reason: string | null;
  /** Their names; null where all of them are. */
  branches: readonly string[] | null;
}

/** A day on which branches are closed. */
export interface ClosedDate {
  /** `YYYY-MM-DD` */
  date: string;
  closings: readonly Closing[];
}

/** All of them, in order. Branches that are closed for the same reason are named together. */
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

/** A day on which everything is closed. */
export interface DayClosed {
  /** `YYYY-MM-DD` */
  date: string;
  reason: string | null;
}

/** A site is built again within these; they are in the HTML wherever the hours of the help desk are. */
const MOST_DAYS = 6;

/** The next days on which every branch is closed, and with them the help desk. */
export function nextDaysClosed(district: District, today: string): DayClosed[] {
  return closedDatesOf(district)
    .filter(({date}) => date >= today)
    .flatMap(({date, closings}) =>
      closings.filter(({branches}) => branches === null).map(({reason}) => ({date, reason})),
    )
    .slice(0, MOST_DAYS);
}
