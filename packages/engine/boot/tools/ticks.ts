import {tickKey} from '@deskbook/records/client/tickStore';
import {showCounts} from '../counts';

/**
 * Checkboxes with `data-tick`. Its value is the step's text, so a rewritten step doesn't count as done.
 * `components/Tick.tsx` renders them.
 */
const allTicks = () => [...document.querySelectorAll<HTMLInputElement>('[data-tick]:not([data-path-id] *)')];

const nameOf = ({dataset}: HTMLInputElement) => dataset.tick ?? '';

/** Restores checked boxes, adds those checked before this script was there, and saves changes. */
export function keepTicks(): void {
  const ticks = allTicks();
  const kept = readTicks(ticks.map(nameOf));
  for (const tick of ticks) if (kept?.done.includes(nameOf(tick))) tick.checked = true;
  save();
  addEventListener('change', ({target}) => {
    if (target instanceof Element && target.matches('[data-tick]')) save();
  });
  // The boxes are cleared only after the event.
  addEventListener('reset', () => setTimeout(save));
  // Another tab has changed them.
  addEventListener('storage', restoreTicks);
}

export function restoreTicks(): void {
  const ticks = allTicks();
  const kept = readTicks(ticks.map(nameOf));
  if (kept) for (const tick of ticks) tick.checked = kept.done.includes(nameOf(tick));
  showCounts();
}

/** Keeps the focused element, such as a checkbox, in place if content above it changes height. */
function save(): void {
  const topOfFocus = () => document.activeElement?.getBoundingClientRect().top ?? 0;
  const before = topOfFocus();
  const ticks = allTicks();
  const done = ticks.filter(({checked}) => checked).map(nameOf);
  if (ticks[0]) writeTicks(done);
  showCounts();
  scrollBy({top: topOfFocus() - before, behavior: 'instant'});
}

interface StoredTicks {
  done: string[];
  /** Unix time in milliseconds when each was checked. */
  at?: Record<string, number>;
}

/**
 * Returns the page's checked boxes; null if storage is blocked. A procedure (`data-tick-run`) that was completed before
 * today starts over, because it's done again and again. A learning path is done once.
 */
function readTicks(names: readonly string[]): StoredTicks | null {
  const kept = read();
  if (!kept || !document.querySelector('[data-tick-run]')) return kept;
  const isOver = names.every((name) => kept.done.includes(name)) && !isToday(Math.max(...Object.values(kept.at ?? {})));
  return isOver ? {done: []} : kept;
}

/** Saves the checked names; new ones get the current time. */
function writeTicks(done: string[]): void {
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
