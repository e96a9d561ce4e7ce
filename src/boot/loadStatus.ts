import {closest} from './closest';
import type {State} from './loadScripts';

/** How many milliseconds until a waiting reader gets a message; a bar moves right away. */
const SLOW = 1200;

/**
 * Says in words what happens while a script loads: the sentences are in the page, hidden (`@theme/Root`).
 *
 * @param retry called when the reader asks for another try
 * @returns shows a state
 */
export function showLoadStatus(retry: () => void): (state: State) => void {
  const {dataset} = document.documentElement;
  const say = (name: string) => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-boot-says]')) {
      element.hidden = element.dataset.bootSays !== name;
    }
  };
  addEventListener('click', ({target}) => {
    if (closest(target, '[data-boot=retry]')) retry();
  });
  return (state) => {
    dataset.boot = state;
    say(state);
    if (state === 'loading') setTimeout(() => dataset.boot === state && say('slow'), SLOW);
  };
}
