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
