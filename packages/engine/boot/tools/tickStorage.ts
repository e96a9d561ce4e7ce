import {tickKey} from '@deskbook/records/client/tickStore';

export interface StoredTicks {
  done: string[];
  /** Unix time in milliseconds when each was checked. */
  at?: Record<string, number>;
}

/**
 * Returns the page's checked boxes; null if storage is blocked. A procedure (`data-tick-run`) that was completed before
 * today starts over, because it's done again and again. A learning path is done once.
 */
export function readTicks(names: readonly string[]): StoredTicks | null {
  const kept = read();
  if (!kept || !document.querySelector('[data-tick-run]')) return kept;
  const isOver = names.every((name) => kept.done.includes(name)) && !isToday(Math.max(...Object.values(kept.at ?? {})));
  return isOver ? {done: []} : kept;
}

/** Saves the checked names; new ones get the current time. */
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

/** null if storage is blocked */
function read(): StoredTicks | null {
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

/** If storage is blocked or full, boxes stay checked until the page is closed. */
function write(kept: StoredTicks): void {
  try {
    if (kept.done[0]) localStorage.setItem(tickKey(), JSON.stringify(kept));
    else localStorage.removeItem(tickKey());
  } catch {}
}

const isToday = (time: number) => new Date(time).toDateString() === new Date().toDateString();
