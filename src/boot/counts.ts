import {countWords} from './countWords';

/** `data-tick-count` holds the words, `{done} of {total}`; in a `data-tick-scope` it counts the ticks there alone. */
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
