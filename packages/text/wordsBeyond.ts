import {plainWords} from './plainWords';

/** Returns the words of some texts that the known ones don't have. */
export function wordsBeyond(known: readonly string[], texts: readonly string[]): string {
  const knownWords = plainWords(known.join(' '));
  const words = new Set(plainWords(texts.join(' ')).split(' '));
  return [...words].filter((word) => !knownWords.includes(word)).join(' ');
}
