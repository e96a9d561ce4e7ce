import {removeHighlights} from './highlightWords';

/** How long highlights stay, once the reader sees the page, in milliseconds */
const STAY = 8000;
/** How long they take to fade, as in the style sheet */
const FADE = 2000;

/**
 * Lets the highlights of a page fade. In a tab opened in the background, they wait for the reader.
 *
 * @returns a function that removes them at once
 */
export function fadeHighlights(): () => void {
  const root = document.documentElement;
  const timers: ReturnType<typeof setTimeout>[] = [];
  const remove = () => {
    for (const timer of timers) clearTimeout(timer);
    document.removeEventListener('visibilitychange', start);
    removeHighlights();
    delete root.dataset.found;
  };
  const start = () => {
    if (document.visibilityState === 'hidden') return;
    document.removeEventListener('visibilitychange', start);
    timers.push(
      setTimeout(() => {
        root.dataset.found = 'fading';
      }, STAY),
      setTimeout(remove, STAY + FADE),
    );
  };
  root.dataset.found = 'shown';
  document.addEventListener('visibilitychange', start);
  start();
  return remove;
}
