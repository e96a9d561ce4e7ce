import type {Fragment, PageHit} from './searchBackend';

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

function uniqueWords(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.toLowerCase().split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...new Set(words)].slice(0, MAX_WORDS);
}
