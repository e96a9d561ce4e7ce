import {closest} from './controls';
import type {State} from './wake';

/** How many milliseconds until a waiting reader gets a message; a bar moves right away. */
const SLOW = 1200;

/**
 * Says in words what happens while React loads: the sentences are in the page, hidden (`@theme/Root`).
 *
 * @param retry called when the reader asks for another try
 */
export function sayWhatHappens(retry: () => void): {show(state: State): void} {
  let timer: ReturnType<typeof setTimeout>;
  const say = (name: string) => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-boot-says]')) {
      element.hidden = element.dataset.bootSays !== name;
    }
  };
  addEventListener('click', ({target}) => {
    if (closest(target, '[data-boot=retry]')) retry();
  });
  return {
    show(state) {
      document.documentElement.dataset.boot = state;
      clearTimeout(timer);
      say(state);
      if (state === 'waking') timer = setTimeout(say, SLOW, 'slow');
    },
  };
}
