/** Matches elements that are shown only for a while. */
export const DATED = '[data-from],[data-until]';

/**
 * Shows an element from `data-from` until `data-until`, based on the reader's clock, because a static page is built
 * once and read for months. Both are strings for `Date`: a UTC instant (`2027-03-03T15:30:00Z`), or without `Z` a wall
 * time in the reader's time zone (`2026-09-23T00:00`).
 */
export function showByDate(element: HTMLElement | null): void {
  if (!element) return;
  const {from, until} = element.dataset as {from: string; until: string};
  const now = Date.now();
  // A missing time parses to NaN, and comparisons with NaN are false.
  element.hidden = Date.parse(from) > now || Date.parse(until) <= now;
}
