import {tickKey} from '../tickStore';

export interface Kept {
  done: string[];
  /** When each was ticked, in milliseconds since 1970. */
  at?: Record<string, number>;
}

/**
 * What is ticked on this page; null where the storage is blocked. A procedure (`data-tick-run`) on which all these names
 * were ticked by the end of another day starts with no ticks: it is done again and again, a learning path once.
 */
export function readTicks(names: readonly string[]): Kept | null {
  const kept = read();
  if (!kept || !document.querySelector('[data-tick-run]')) return kept;
  const isOver = names.every((name) => kept.done.includes(name)) && !isToday(Math.max(...Object.values(kept.at ?? {})));
  return isOver ? {done: []} : kept;
}

/** Keeps these names as ticked, those that were not ticked before as of now. */
export function writeTicks(done: string[]): void {
  const before = read() ?? {done: []};
  const now = Date.now();
  const isNew = (name: string) => !before.done.includes(name);
  const times = done.flatMap((name) => {
    const at = isNew(name) ? now : before.at?.[name];
    return at ? [[name, at]] : [];
  });
  write({done, at: Object.fromEntries(times)});
}

/** Null where the storage is blocked. */
function read(): Kept | null {
  let text: string | null;
  try {
    text = localStorage.getItem(tickKey());
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
function write(kept: Kept): void {
  try {
    if (kept.done[0]) localStorage.setItem(tickKey(), JSON.stringify(kept));
    else localStorage.removeItem(tickKey());
  } catch {}
}

const isToday = (time: number) => new Date(time).toDateString() === new Date().toDateString();
