import {closest} from './closest';
import type {State} from './loadScripts';

/** Milliseconds until a waiting reader gets a message. A progress bar moves right away. */
const SLOW = 1200;

/**
 * Shows the state of a loading script with messages that are hidden in the page (`@theme/Root`).
 *
 * @param retry called when the reader wants to try again
 * @returns a function that shows a state
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
