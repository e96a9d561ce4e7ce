/** A script of its own for pages with times of sessions (`theme/ReaderTimeScript`): others do without it. */
import {tellReaderTimes} from './readerTime';

// A browser may paint between any two elements that arrive. It calls an observer first.
const whileParsing = new MutationObserver(tellReaderTimes);
whileParsing.observe(document, {childList: true, subtree: true});
addEventListener('DOMContentLoaded', () => {
  whileParsing.disconnect();
  tellReaderTimes();
});
