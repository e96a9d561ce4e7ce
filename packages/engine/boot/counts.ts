import {countWords} from './countWords';

/**
 * Fills in `{done} of {total}` from `data-tick-count`. Inside a `data-tick-scope`, counts only the checkboxes there.
 */
export function showCounts(): void {
  for (const count of document.querySelectorAll<HTMLElement>('[data-tick-count]')) {
    const ticks = [
      ...(count.closest('[data-tick-scope]') ?? document).querySelectorAll<HTMLInputElement>('[data-tick]'),
    ];
    const done = ticks.filter(({checked}) => checked).length;
    const words = countWords(count.dataset.tickCount, done, ticks.length);
    if (count.textContent !== words) count.textContent = words;
  }
}
