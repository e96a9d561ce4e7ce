import type {Revision} from './trainingSession';

export interface ScheduleHistory {
  /** Instants of the commits that changed the schedule, newest first; the last one created it. */
  changes: readonly string[];
  /** The schedule in the last commit; null if it was never committed */
  committed: string | null;
}

export interface RevisionSource {
  /** The schedule in this build, which may not be committed yet. */
  schedule: string | null;
  /** The author's own count, for builds that can't read the commits. */
  sequence: number | undefined;
  /** When the page was last written, as far as can be told without the commits. */
  writtenAt: string;
}

/** @param history undefined if the build lacks the full history; then the author's own count applies */
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
