/** The most entries per level on a page: more than readers look at, and independent of the site's size */
export const SHOWN = 24;

/**
 * Returns the range around an entry, as arguments for `slice`; the start of the list if there's no active entry.
 *
 * @param active index of the active entry, or -1
 */
export function nearest(length: number, active: number, shown = SHOWN): {start: number; end: number} {
  const start = Math.min(Math.max(active - Math.floor(shown / 2), 0), Math.max(length - shown, 0));
  return {start, end: Math.min(start + shown, length)};
}
