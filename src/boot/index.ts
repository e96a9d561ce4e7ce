/**
 * The boot script: the same few lines on every page, which a Content-Security-Policy can name by their hash. The page
 * works as it is; React is loaded when the reader first shows an intention, at once where the page is made of
 * interaction.
 */
import {buttonAt, closest, fieldAt} from './controls';
import {DATED, showByDate} from './dates';
import {holdEvents} from './hold';
import {sayWhatHappens} from './notice';
import {TOOL, watchTools} from './pageTools';
import {watchSearchKeys} from './searchKeys';
import {hasTicks} from './tickStore';
import {createWaking} from './wake';

const notice = sayWhatHappens(() => waking.wake());
const waking = createWaking((state) => {
  notice.show(state);
  if (state === 'awake') release();
});
const release = holdEvents(waking);
watchSearchKeys();
const loadTools = watchTools();

// A pointer that rests on a control, or the focus, comes before the click. Readers who save data pay for what they do
// alone: a click, which is held, or what they write.
const savesData = (navigator as {connection?: {saveData?: boolean}}).connection?.saveData;
const touch = ({target}: Event) => {
  if (closest(target, TOOL)) loadTools();
  if (buttonAt(target) || fieldAt(target)) waking.wake();
};
for (const type of savesData ? ['pointerdown', 'input'] : ['pointerover', 'focusin']) addEventListener(type, touch);

// While the page arrives, before it is painted: nothing jumps.
const showAll = () => document.querySelectorAll<HTMLElement>(DATED).forEach(showByDate);
const whileParsing = new MutationObserver(showAll);
whileParsing.observe(document, {childList: true, subtree: true});
// A page may be open when a session begins.
setInterval(showAll, 20_000);
addEventListener('DOMContentLoaded', () => {
  whileParsing.disconnect();
  showAll();
  if (hasTicks()) loadTools();
  if (document.querySelector(location.search ? '[data-wake]' : '[data-wake=""]')) {
    whenSeen(waking.wake);
  }
});

/** A page that the browser has prepared for a click that may never come stays asleep. */
function whenSeen(act: () => void): void {
  if ((document as {prerendering?: boolean}).prerendering) document.addEventListener('prerenderingchange', act);
  else act();
}
