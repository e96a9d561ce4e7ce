/**
 * The boot script: the same few lines on every page, which a Content-Security-Policy can name by their hash. The page
 * works as it stands; React is loaded when the reader first shows an intention, at once where the page is made of
 * interaction.
 */
import {buttonAt, fieldAt} from './controls';
import {DATED, showByDate} from './dates';
import {holdEvents} from './hold';
import {sayWhatHappens} from './notice';
import {watchSearchKeys} from './searchKeys';
import {createWaking} from './wake';

const notice = sayWhatHappens(() => waking.wake());
const waking = createWaking((state) => {
  notice.show(state);
  if (state === 'awake') release();
});
const release = holdEvents(waking);
watchSearchKeys();

// A pointer that rests on a control, or the focus, comes before the click. Readers who save data pay for clicks alone.
const savesData =
  (navigator as {connection?: {saveData?: boolean}}).connection?.saveData ||
  matchMedia('(prefers-reduced-data: reduce)').matches;
const wakeAt = ({target}: Event) => {
  if (fieldAt(target) || (!savesData && buttonAt(target))) waking.wake();
};
for (const type of ['pointerover', 'focusin']) addEventListener(type, wakeAt, {passive: true});
addEventListener('pointerdown', ({target}) => buttonAt(target) && waking.wake(), {passive: true});

// While the page arrives, before it is painted: nothing jumps.
const showAll = () => document.querySelectorAll<HTMLElement>(DATED).forEach(showByDate);
const whileParsing = new MutationObserver(showAll);
whileParsing.observe(document, {childList: true, subtree: true});
addEventListener('DOMContentLoaded', () => {
  whileParsing.disconnect();
  showAll();
  const marker = location.search ? '[data-wake]' : '[data-wake]:not([data-wake=query])';
  if (document.querySelector(marker)) whenSeen(() => waking.wake());
});

/** A page that the browser has prepared for a click that may never come stays asleep. */
function whenSeen(act: () => void): void {
  if ((document as {prerendering?: boolean}).prerendering) document.addEventListener('prerenderingchange', act);
  else act();
}
