import {spansOf} from '../domain/wordRanges';

/** Named in the style sheet: `::highlight(found)`. */
const NAME = 'found';
/** What is not text of the page. */
const PASSED_OVER = [
  'script,style,template,noscript,svg,button,select,textarea,nav,.hash-link,.table-of-contents,.print-only',
  // What is behind another tab may be shown later.
  '[hidden]:not([role=tabpanel])',
].join();

/**
 * Shows words in a part of the page, which stays as it is: nothing is added that React did not render. Browsers without
 * CSS highlights show the page as usual.
 *
 * @returns their positions
 */
export function highlightWords(part: Element, words: readonly string[]): Range[] {
  if (!canHighlight()) return [];
  const ranges = textsIn(part).flatMap((text) => spansOf(text.data, words).map((span) => rangeOf(text, span)));
  CSS.highlights.set(NAME, new Highlight(...ranges));
  return ranges;
}

export function removeHighlights(): void {
  if (canHighlight()) CSS.highlights.delete(NAME);
}

function canHighlight(): boolean {
  return 'highlights' in CSS && 'Highlight' in globalThis;
}

function textsIn(part: Element): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    return (node as Element).matches(PASSED_OVER) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function rangeOf(text: Text, [from, until]: readonly [number, number]): Range {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, until);
  return range;
}
