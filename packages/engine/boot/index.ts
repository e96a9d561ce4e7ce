/**
 * The boot script: the same few lines on every page, so a Content-Security-Policy can allow it by hash. Pages work
 * without it. It loads an island when the reader is about to use it, or at once if the page says so.
 */

import {hasTicks} from '@deskbook/records/client/tickStore';
import {DATED, showByDate} from '@deskbook/ui/browser/showByDate';
import {islandAt, nameOf, watchIslands} from './islands';
import {islandsWithKept} from './kept';
import {showLoadStatus} from './loadStatus';
import {watchSearchKeys} from './searchKeys';

const loadIsland = watchIslands(showLoadStatus(() => loadIsland()));
watchSearchKeys();

// A resting pointer or focus precedes the click. Readers who save data load an island only by a click, which is queued,
// or by typing.
const savesData = (navigator as {connection?: {saveData?: boolean}}).connection?.saveData;
const touch = ({target}: Event) => {
  const island = islandAt(target);
  if (island) loadIsland(nameOf(island));
};
for (const type of savesData ? ['pointerdown', 'input'] : ['pointerover', 'focusin']) addEventListener(type, touch);

// Runs while the page is parsed, before it's painted, so nothing jumps.
const showAll = () => document.querySelectorAll<HTMLElement>(DATED).forEach(showByDate);
const whileParsing = new MutationObserver(showAll);
whileParsing.observe(document, {childList: true, subtree: true});
// A page may be open when a session begins.
setInterval(showAll, 20_000);
addEventListener('DOMContentLoaded', () => {
  whileParsing.disconnect();
  showAll();
  if (hasTicks()) loadIsland('tools');
  whenSeen(() => islandsWithKept().forEach(loadIsland));
  for (const {dataset} of document.querySelectorAll<HTMLElement>('[data-load]')) {
    if (location.search.includes(dataset.load as string)) whenSeen(() => loadIsland(dataset.island));
  }
});

/** Loads nothing on a page that the browser prerendered for a click that may never come. */
function whenSeen(act: () => void): void {
  if ((document as {prerendering?: boolean}).prerendering) document.addEventListener('prerenderingchange', act);
  else act();
}
