/** How many entries of one level a page carries; more than a reader takes in, and the same on a site of any size. */
export const SHOWN = 24;

/**
 * The part of a list around one entry, as `slice` takes it; the beginning where no entry is at hand.
 *
 * @param active the index of the entry that is at hand, -1 for none
 */
export function nearest(length: number, active: number, shown = SHOWN): {start: number; end: number} {
  const start = Math.min(Math.max(active - Math.floor(shown / 2), 0), Math.max(length - shown, 0));
  return {start, end: Math.min(start + shown, length)};
}
