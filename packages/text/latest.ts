/** Returns the latest of several dates or instants. */
export function latest(times: readonly string[]): string | undefined {
  return times.toSorted().at(-1);
}
