import {DUE} from './dueStore';

/** What a key for ticks begins with; the address of a page follows. */
export const TICKS = 'deskbook:ticks:';

/** Ticks are kept in this browser, for each page by its address. */
export const tickKey = () => TICKS + location.pathname;

/**
 * Whether the page needs its tools at once: this browser has ticks for it, or it shows quizzes that are due. Asking for
 * the storage throws where the reader has blocked it.
 */
export function needsTools(): boolean {
  try {
    return tickKey() in localStorage || (DUE in localStorage && document.querySelector('[data-due]') !== null);
  } catch {
    return false;
  }
}
