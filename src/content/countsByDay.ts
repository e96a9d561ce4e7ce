/** Returns how many of the days have passed, with one entry for each day on which the count goes up. */
export function countsByDay(days: readonly string[]): {from: string; until: string | undefined; count: number}[] {
  const sorted = days.toSorted();
  return [...new Set(sorted)].map((from, index, all) => ({
    from,
    until: all[index + 1],
    count: sorted.filter((day) => day <= from).length,
  }));
}
