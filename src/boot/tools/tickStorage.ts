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
  let text: string | null;
  try {
    text = localStorage.getItem(tickKey());
  } catch {
    return null;
  }
  const {done, finishedOn} = parse(text);
  const isOver = finishedOn && finishedOn !== today() && document.querySelector('[data-tick-run]');
  return Array.isArray(done) && !isOver ? done : [];
}

/** Where the storage is blocked or full, the ticks hold until the page is closed. */
export function writeTicks(done: string[], total: number): void {
  const kept: Kept = done.length === total ? {done, finishedOn: today()} : {done};
  try {
    if (done[0]) localStorage.setItem(tickKey(), JSON.stringify(kept));
    else localStorage.removeItem(tickKey());
  } catch {}
}

function parse(text: string | null): Partial<Kept> {
  try {
    return JSON.parse(text ?? '') ?? {};
  } catch {
    return {};
  }
}

const today = () => new Date().toDateString();
