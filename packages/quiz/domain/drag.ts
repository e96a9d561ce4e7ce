/** An item of a list on its way to another place. Lengths are in pixels, and heights from the top of the page. */
export interface Drag {
  /** The place that it was taken from. */
  from: number;
  /** The place that it would be dropped in. */
  to: number;
  /** How far it has been moved. */
  by: number;
  /** Where the pointer took it. */
  start: number;
  /** Where the items of the list are while nothing is dragged. */
  rows: readonly {top: number; bottom: number}[];
}

/** Moves an item along with the pointer. It takes another one's place once it covers half of it. */
export function dragTo(drag: Drag, pointer: number): Drag {
  const {from, start, rows} = drag;
  const own = rows[from];
  if (!own) return drag;
  const by = Math.max(first(rows) - own.top, Math.min(last(rows) - own.bottom, pointer - start));
  const isAbove = (place: number) => own.top + by < middleOf(rows[place]);
  const isBelow = (place: number) => own.bottom + by > middleOf(rows[place]);
  const passed = [...rows.keys()].filter((place) => (place < from ? isAbove(place) : place > from && isBelow(place)));
  return {...drag, by, to: passed.some((place) => place < from) ? from - passed.length : from + passed.length};
}

/** Returns how far an item makes room for the one that is dragged; for that one, how far its new place is away. */
export function roomAt({from, to, rows}: Drag, place: number): number {
  const [own, target] = [rows[from], rows[to]];
  if (!own || !target) return 0;
  if (place === from) return to > from ? target.bottom - own.bottom : target.top - own.top;
  const isPassed = from < to ? place > from && place <= to : place < from && place >= to;
  const [before, after] = [rows[Math.min(from, place)], rows[Math.min(from, place) + 1]];
  const gap = before && after ? after.top - before.bottom : 0;
  return isPassed ? (own.bottom - own.top + gap) * (from < to ? -1 : 1) : 0;
}

/** Returns the place that an item would have if the one that is dragged were dropped now. */
export function placeAt({from, to}: Drag, place: number): number {
  if (place === from) return to;
  return place - Number(place > from) + Number(place >= to + Number(place > from));
}

/** Puts an item in another place. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const others = items.filter((_, place) => place !== from);
  return [...others.slice(0, to), ...items.slice(from, from + 1), ...others.slice(to)];
}

function first(rows: Drag['rows']): number {
  return rows[0]?.top ?? 0;
}

function last(rows: Drag['rows']): number {
  return rows.at(-1)?.bottom ?? 0;
}

function middleOf(row: Drag['rows'][number] | undefined): number {
  return row ? (row.top + row.bottom) / 2 : 0;
}
