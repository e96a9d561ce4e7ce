import {useSyncExternalStore} from 'react';

/**
 * The date on which the page is read, `YYYY-MM-DD` in the reader's own zone; null in the static HTML,
 * which has to be true on any day.
 */
export function useToday(): string | null {
  return useSyncExternalStore(neverChanges, readToday, () => null);
}

/** The instant of reading, to the minute, `2027-03-03T15:30:00Z`; null in the static HTML. */
export function useNow(): string | null {
  return useSyncExternalStore(neverChanges, readNow, () => null);
}

function neverChanges() {
  return () => undefined;
}

function readToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function readNow(): string {
  return `${new Date().toISOString().slice(0, 16)}:00Z`;
}
