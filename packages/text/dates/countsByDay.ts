/** Days during which something is true. */
export interface Span {
  /** `YYYY-MM-DD` */
  from: string;
  /** The first day on which it no longer is; undefined if it stays true */
  until?: string | undefined;
}

/** Returns how many of the spans apply, with one entry for each time in which the count stays the same and isn't 0. */
export function countsByDay(spans: readonly Span[]): {from: string; until: string | undefined; count: number}[] {
  const turns = new Set(spans.flatMap(({from, until}) => (until ? [from, until] : [from])));
  return [...turns]
    .toSorted()
    .map((from, index, all) => ({
      from,
      until: all[index + 1],
      count: spans.filter((span) => span.from <= from && (!span.until || span.until > from)).length,
    }))
    .filter(({count}) => count > 0);
}
