/** What a key for ticks begins with; the address of a page follows. */
export const TICKS = 'deskbook:ticks:';

/** Ticks are kept in this browser, for each page by its address. */
export const tickKey = () => TICKS + location.pathname;

/** Whether this browser has ticks for the page. Asking for the storage throws where the reader has blocked it. */
export function hasTicks(): boolean {
  try {
    return tickKey() in localStorage;
  } catch {
    return false;
  }
}
