/** The last of some dates or instants by time. */
export function latest(times: readonly string[]): string | undefined {
  return times.toSorted().at(-1);
}
