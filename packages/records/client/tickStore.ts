/** Prefix of storage keys for checked boxes, followed by a page's address. */
export const TICKS = 'deskbook:ticks:';

export const tickKey = () => TICKS + location.pathname;

/** Whether this browser has data for the page's checkboxes. Accessing storage throws if the reader has blocked it. */
export function hasTicks(): boolean {
  try {
    return tickKey() in localStorage;
  } catch {
    return false;
  }
}
