/** The number of last publications that count. */
const LAST = 5;

/** Returns the median of the last durations, so that one that had to wait doesn't count; null if there are none. */
export function usualDuration(seconds: readonly number[]): number | null {
  const sorted = seconds.slice(-LAST).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** 38 becomes `40 seconds`, and 100 `2 minutes`. */
export function aboutSoLong(seconds: number): string {
  if (seconds < 55) return `${Math.max(10, Math.ceil(seconds / 10) * 10)} seconds`;
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
