/** Marks an element that is shown for a time only. */
export const DATED = '[data-from],[data-until]';

/**
 * Shows an element from `data-from` on, until `data-until`, on the day of reading: a static page is built once and read
 * for months. Both are times as `Date` reads them: an instant in UTC (`2027-03-03T15:30:00Z`), or without the `Z` a wall
 * time where the reader is (`2026-09-23T00:00`).
 */
export function showByDate(element: HTMLElement | null): void {
  if (!element) return;
  const {from, until} = element.dataset as {from: string; until: string};
  const now = Date.now();
  // A time that is not given is not a number, and no number comes before or after another.
  element.hidden = Date.parse(from) > now || Date.parse(until) <= now;
}
