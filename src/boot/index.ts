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

// A pointer that rests on a control, or the focus, comes before the click. Readers who save data pay for what they do
// alone: a click, which is held, or what they write.
const savesData =
  (navigator as {connection?: {saveData?: boolean}}).connection?.saveData ||
  matchMedia('(prefers-reduced-data: reduce)').matches;
const wakeAt = ({target}: Event) => {
  if (buttonAt(target) || fieldAt(target)) waking.wake();
};
for (const type of savesData ? ['pointerdown', 'input'] : ['pointerover', 'focusin']) addEventListener(type, wakeAt);

// While the page arrives, before it is painted: nothing jumps.
const showAll = () => document.querySelectorAll<HTMLElement>(DATED).forEach(showByDate);
const whileParsing = new MutationObserver(showAll);
whileParsing.observe(document, {childList: true, subtree: true});
addEventListener('DOMContentLoaded', () => {
  whileParsing.disconnect();
  showAll();
  if (document.querySelector(location.search ? '[data-wake]' : '[data-wake]:not([data-wake=query])')) {
    whenSeen(waking.wake);
  }
});

/** A page that the browser has prepared for a click that may never come stays asleep. */
function whenSeen(act: () => void): void {
  if ((document as {prerendering?: boolean}).prerendering) document.addEventListener('prerenderingchange', act);
  else act();
}
