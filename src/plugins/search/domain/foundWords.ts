import type {Fragment, PageHit} from './searchBackend';

/** The query parameter that tells a result's page which words to highlight */
export const FOUND = 'found';

/** A page full of highlights is harder to read than one without any. */
const MAX_WORDS = 12;

/** Returns the words that matched, as the page spells them. */
export function wordsFound({title, sections}: PageHit): string[] {
  const texts = [title, ...sections.flatMap(({heading, excerpt}) => [heading ?? [], excerpt])];
  return uniqueWords(texts.flatMap(markedIn));
}

function markedIn(fragments: readonly Fragment[]): string[] {
  return fragments.filter(({isMatch}) => isMatch).map(({text}) => text);
}

/**
 * Adds words to an address of this site, before its anchor.
 *
 * @param url a path with the base URL
 */
export function withFound(url: string, words: readonly string[]): string {
  if (words.length === 0) return url;
  const [path = '', anchor] = url.split('#');
  const found = new URLSearchParams({[FOUND]: words.join(' ')});
  return `${path}?${found}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** @param search the query string of a location */
export function foundIn(search: string): string[] {
  return uniqueWords([new URLSearchParams(search).get(FOUND) ?? '']);
}

/** Removes the words from a query string, and nothing else. */
export function withoutFound(search: string): string {
  const rest = new URLSearchParams(search);
  rest.delete(FOUND);
  const text = rest.toString();
  return text && `?${text}`;
}

function uniqueWords(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.toLowerCase().split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...new Set(words)].slice(0, MAX_WORDS);
}
