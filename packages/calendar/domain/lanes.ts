/** A stretch of a day, in minutes after midnight. */
export interface Span {
  from: number;
  /** Not included: what begins then doesn't overlap. */
  to: number;
}

/** Where something is drawn beside what overlaps it. */
export interface Lane {
  lane: number;
  /** How many lanes share the width, among all that overlap each other directly or through others */
  lanes: number;
}

/**
 * Puts what overlaps side by side, in as few lanes as possible. Each group of overlapping spans has lanes of its own, so
 * a span that overlaps nothing has the whole width.
 *
 * @param spans sorted by `from`
 */
export function lanesOf(spans: readonly Span[]): Lane[] {
  const placed: Lane[] = [];
  let group: Lane[] = [];
  /** When each lane of the group is free again */
  let ends: number[] = [];
  for (const {from, to} of spans) {
    if (ends.every((end) => end <= from)) [group, ends] = [[], []];
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    const place = {lane, lanes: ends.length};
    placed.push(place);
    group.push(place);
    for (const each of group) each.lanes = ends.length;
  }
  return placed;
}
