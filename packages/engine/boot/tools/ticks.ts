import {showCounts} from '../counts';
import {readTicks, writeTicks} from './tickStorage';

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
