import {groupBy} from '@deskbook/text/groupBy';
import {stemOf} from './stem';

export interface Vocabulary {
  /** Sorted by character */
  readonly terms: readonly string[];
  /** Each term's letters as a bitmask; words that share few letters aren't compared further */
  readonly letters: readonly number[];
  /** How many records have a term in the field where it's most common */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Terms that only pages for a few people have. They aren't suggested as corrections. */
  readonly rare: ReadonlySet<string>;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  /** Number of records */
  readonly size: number;
}

export function makeVocabulary(
  frequencies: ReadonlyMap<string, number>,
  rare: ReadonlySet<string>,
  size: number,
): Vocabulary {
  const terms = [...frequencies.keys()].sort();
  const byStem = groupBy(terms, (term) => [stemOf(term)]);
  return {terms, letters: terms.map(lettersOf), frequencies, rare, byStem, size};
}

/** Returns terms that begin with a text, up to a limit. */
export function termsFrom({terms}: Vocabulary, start: string, most: number): string[] {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as string) < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let index = low; terms[index]?.startsWith(start) && found.length < most; index++) {
    found.push(terms[index] as string);
  }
  return found;
}

/** Inverse document frequency: how much a word says about the records that have it. */
export function idf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/** Returns a bitmask of a word's letters, for quick comparison. Letters of other scripts share bits. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Counts the set bits of an integer, 0 to 32. */
export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
