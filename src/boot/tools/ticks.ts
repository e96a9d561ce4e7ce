import {showCounts} from '../counts';
import {readTicks, writeTicks} from './tickStorage';

/**
 * Ticks are plain checkboxes with `data-tick`, the name of what is ticked: a step by its words, so that a step that was
 * rewritten is not taken for the one that was done. `components/Tick.tsx` draws them.
 */
const allTicks = () => [...document.querySelectorAll<HTMLInputElement>('[data-tick]:not([data-path-id] *)')];

const nameOf = ({dataset}: HTMLInputElement) => dataset.tick ?? '';

/** Restores the ticks of the page, adds what was ticked before this script was there, and keeps what follows. */
export function keepTicks(): void {
  const ticks = allTicks();
  const kept = readTicks(ticks.map(nameOf));
  for (const tick of ticks) if (kept?.done.includes(nameOf(tick))) tick.checked = true;
  save();
  addEventListener('change', ({target}) => {
    if (target instanceof Element && target.matches('[data-tick]')) save();
  });
  // The boxes are empty only after the event.
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

/** What has the focus, such as the box that was checked, stays in its place if what is above it changes its height. */
function save(): void {
  const topOfFocus = () => document.activeElement?.getBoundingClientRect().top ?? 0;
  const before = topOfFocus();
  const ticks = allTicks();
  const done = ticks.filter(({checked}) => checked).map(nameOf);
  if (ticks[0]) writeTicks(done);
  showCounts();
  scrollBy({top: topOfFocus() - before, behavior: 'instant'});
}
