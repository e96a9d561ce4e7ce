import {closedDaysOf} from './closedDays';
import type {District} from './schemas/district';

/** What is said of a day on which branches are closed. */
export interface Closing {
  reason: string | null;
  /** Their names; null where all of them are. */
  branches: readonly string[] | null;
}

/** By date. Branches that are closed for the same reason are named together. */
export function closingsOf(district: District): Record<string, readonly Closing[]> {
  const byDate = new Map<string, Map<string | null, string[]>>();
  for (const [key, {name}] of Object.entries(district.branches)) {
    for (const [date, {reason}] of closedDaysOf(district, key)) {
      const reasons = byDate.get(date) ?? new Map<string | null, string[]>();
      reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
      byDate.set(date, reasons);
    }
  }
  const all = Object.keys(district.branches).length;
  return Object.fromEntries(
    [...byDate].map(([date, reasons]) => [
      date,
      [...reasons].map(([reason, names]) => ({reason, branches: names.length === all ? null : names})),
    ]),
  );
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
  return Object.entries(closingsOf(district))
    .flatMap(([date, closings]) =>
      closings.filter(({branches}) => branches === null).map(({reason}) => ({date, reason})),
    )
    .filter(({date}) => date >= today)
    .toSorted((a, b) => Number(a.date > b.date) - Number(a.date < b.date))
    .slice(0, MOST_DAYS);
}
