/**
 * The boot script: the same few lines on every page, which a Content-Security-Policy can name by their hash. The page
 * works as it is; an island is loaded when the reader first shows an intention, or at once where the page asks for it.
 */
import {DATED, showByDate} from './dates';
import {islandAt, nameOf, watchIslands} from './islands';
import {islandsWithKept} from './kept';
import {showLoadStatus} from './loadStatus';
import {watchSearchKeys} from './searchKeys';
import {hasTicks} from './tickStore';

const loadIsland = watchIslands(showLoadStatus(() => loadIsland()));
watchSearchKeys();

// A pointer that rests on a control, or the focus, comes before the click. Readers who save data pay for what they do
// alone: a click, which is held, or what they write.
const savesData = (navigator as {connection?: {saveData?: boolean}}).connection?.saveData;
const touch = ({target}: Event) => {
  const island = islandAt(target);
  if (island) loadIsland(nameOf(island));
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
  if (hasTicks()) loadIsland('tools');
  islandsWithKept().forEach(loadIsland);
  for (const {dataset} of document.querySelectorAll<HTMLElement>('[data-wake]')) {
    if (location.search.includes(dataset.wake as string)) whenSeen(() => loadIsland(dataset.island));
  }
});

/** A page that the browser has prepared for a click that may never come stays asleep. */
function whenSeen(act: () => void): void {
  if ((document as {prerendering?: boolean}).prerendering) document.addEventListener('prerenderingchange', act);
  else act();
}
