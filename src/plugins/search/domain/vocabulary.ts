import {groupBy} from '../../../shared/groupBy';
import {lettersOf} from './letters';
import {stemOf} from './stem';

/** The terms of an index, and how they are looked up. */
export interface Vocabulary {
  /** In the order of their characters. */
  readonly terms: readonly string[];
  /** Which letters each has; two words that share few are not compared letter by letter. */
  readonly letters: readonly number[];
  /** How many records have a term in the field that has it most often. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Terms of pages for a handful of people alone: nobody else means them by a misspelled word. */
  readonly rare: ReadonlySet<string>;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  /** How many records there are. */
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

/** Terms that begin with a text, up to a limit. */
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

/** Inverse document frequency: how much it says that a record has a word, by how many of all records have it. */
export function idf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}
