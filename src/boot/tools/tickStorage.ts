import {tickKey} from '../tickStore';

interface Kept {
  /** The names of what is ticked. */
  done: string[];
  /** The day on which everything was ticked. */
  finishedOn?: string;
}

/**
 * The names of what is ticked on this page; null where the storage is blocked. A procedure that was finished on another
 * day (`data-tick-run`) starts with no ticks: it is done again and again, a learning path once.
 */
export function readTicks(): readonly string[] | null {
  const kept = read(tickKey());
  const isOver = kept?.finishedOn && kept.finishedOn !== today() && document.querySelector('[data-tick-run]');
  return isOver ? [] : (kept?.done ?? null);
}

export function writeTicks(done: string[], total: number): void {
  write(tickKey(), done.length === total ? {done, finishedOn: today()} : {done});
}

/** What is kept under a key; null where the storage is blocked. */
export function read(key: string): Kept | null {
  let text: string | null;
  try {
    text = localStorage.getItem(key);
  } catch {
    return null;
  }
  try {
    const kept = JSON.parse(text ?? '');
    if (Array.isArray(kept.done)) return kept;
  } catch {}
  return {done: []};
}

/** Where the storage is blocked or full, the ticks hold until the page is closed. */
export function write(key: string, kept: Kept): void {
  try {
    if (kept.done[0]) localStorage.setItem(key, JSON.stringify(kept));
    else localStorage.removeItem(key);
  } catch {}
}

const today = () => new Date().toDateString();
