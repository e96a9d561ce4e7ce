/** From when on how many days have come: one entry for each day on which there is one more. */
export function countsByDay(days: readonly string[]): {from: string; until: string | undefined; count: number}[] {
  const sorted = days.toSorted();
  return [...new Set(sorted)].map((from, index, all) => ({
    from,
    until: all[index + 1],
    count: sorted.filter((day) => day <= from).length,
  }));
}
