import {escapeRegExp} from '@deskbook/text/strings';

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

/** A range of characters in a text. */
type Span = readonly [from: number, until: number];

/** Finds words in a text: whole words, in any case. */
export function spansOf(text: string, words: readonly string[]): Span[] {
  if (words.length === 0) return [];
  // Longest first, so "self-check" wins over "self".
  const alternatives = words.toSorted((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map(({index, 0: match}) => [index, index + match.length] as const);
}

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
