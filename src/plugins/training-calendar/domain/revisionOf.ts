import type {Revision} from './trainingSession';

export interface ScheduleHistory {
  /** The instants of the commits that changed it, the newest first; the last one made it. */
  changes: readonly string[];
  /** The schedule as it was committed last; null where it never was. */
  committed: string | null;
}

export interface RevisionSource {
  /** The schedule that is built now, which may not be committed yet. */
  schedule: string | null;
  /** What the author counts by hand, for builds that cannot look at the commits. */
  sequence: number | undefined;
  /** The instant at which the page was last written, as far as that is known without the commits. */
  writtenAt: string;
}

/** @param history undefined in a build without the whole history: there the author's own count holds */
export function revisionOf(
  history: ScheduleHistory | undefined,
  {schedule, sequence = 0, writtenAt}: RevisionSource,
): Revision {
  if (!history) return {sequence, changedAt: null, stampedAt: writtenAt};
  const {changes, committed} = history;
  const [last = writtenAt] = changes;
  const isChanged = changes.length > 0 && schedule !== committed;
  const changedAt = isChanged && writtenAt > last ? writtenAt : last;
  return {sequence: Math.max(0, changes.length - 1) + (isChanged ? 1 : 0), changedAt, stampedAt: changedAt};
}
