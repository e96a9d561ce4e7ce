/** Inline script for pages with session times (`theme/ReaderTimeScript`). */
import {tellReaderTimes} from '@deskbook/ui/browser/readerTime';

// A browser may paint between any two parsed elements. It calls an observer first.
const whileParsing = new MutationObserver(tellReaderTimes);
whileParsing.observe(document, {childList: true, subtree: true});
addEventListener('DOMContentLoaded', () => {
  whileParsing.disconnect();
  tellReaderTimes();
});
