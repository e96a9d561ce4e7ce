import {spansOf} from '../domain/wordRanges';

/** The name in the style sheet: `::highlight(found)` */
const NAME = 'found';
/** Not part of the page's text */
const IGNORED = [
  'script,style,template,noscript,svg,button,select,textarea,nav,.hash-link,.table-of-contents,.print-only',
  // Text behind another tab may be shown later.
  '[hidden]:not([role=tabpanel])',
].join();

/**
 * Highlights words in a part of the page without adding elements that React didn't render. Does nothing in browsers
 * without CSS highlights.
 *
 * @returns the words' positions
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
    return (node as Element).matches(IGNORED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
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
