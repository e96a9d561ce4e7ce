import {editDistance} from './editDistance';
import {countBits, lettersOf} from './letters';
import {SETTINGS, STOP_WORDS} from './searchSettings';
import {stemOf} from './stem';

/** The terms of an index, and how they are looked up. */
export interface Vocabulary {
  /** In the order of their characters. */
  readonly terms: readonly string[];
  /** Which letters each has; two words that share few are not compared letter by letter. */
  readonly letters: readonly number[];
  /** How many records have a term in the field that has it most often. */
  readonly frequencies: ReadonlyMap<string, number>;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  /** How many records there are. */
  readonly size: number;
}

/** The terms that a word of a query stands for, and how much each is worth. */
export interface TermForms {
  readonly weights: ReadonlyMap<string, number>;
  /** What the word probably should be; null where it occurs, or nothing is near it. */
  readonly correction: string | null;
}

export function makeVocabulary(frequencies: ReadonlyMap<string, number>, size: number): Vocabulary {
  const terms = [...frequencies.keys()].sort();
  const byStem = new Map<string, string[]>();
  for (const term of terms) {
    const stem = stemOf(term);
    const known = byStem.get(stem);
    if (known) known.push(term);
    else byStem.set(stem, [term]);
  }
  return {terms, letters: terms.map(lettersOf), frequencies, byStem, size};
}

/** @param isLast the word may be the beginning of one that is still being typed */
export function formsOf(vocabulary: Vocabulary, word: string, isLast: boolean): TermForms {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => {
    if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
  };
  if (vocabulary.frequencies.has(word)) add(word, 1);
  for (const term of vocabulary.byStem.get(stemOf(word)) ?? []) add(term, SETTINGS.sameStem);
  if (isLast) {
    for (const term of termsFrom(vocabulary.terms, word)) {
      const missing = term.length - word.length;
      add(term, (SETTINGS.prefix * term.length) / (term.length + SETTINGS.prefixFall * missing));
    }
  }
  // Words that occur are taken as they are: `hold` is no misspelt `hole`.
  const correction = weights.size === 0 ? addNear(vocabulary, word, isLast, add) : null;
  return {weights: asOneWord(vocabulary, weights), correction};
}

/** Terms that begin with a text. */
function termsFrom(terms: readonly string[], start: string): string[] {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as string) < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let index = low; terms[index]?.startsWith(start) && found.length < SETTINGS.mostPrefixes; index++) {
    found.push(terms[index] as string);
  }
  return found;
}

/** Adds what a misspelt word may mean; gives the most probable. */
function addNear(
  vocabulary: Vocabulary,
  word: string,
  isLast: boolean,
  add: (term: string, weight: number) => void,
): string | null {
  // A number with a wrong digit is another number, and "wont" is no misspelt "want".
  if (/\d/.test(word) || word.length < 3 || STOP_WORDS.has(word)) return null;
  const near = nearTerms(vocabulary, word);
  const least = Math.min(...near.map(({distance}) => distance));
  const nearest = near.filter(({distance}) => distance === least);
  const isSure = nearest.length === 1 && least === 1;
  for (const {term, distance} of near) {
    const likeliness = isSure && distance === 1 ? SETTINGS.surelyMisspelt : SETTINGS.misspelt;
    const weight = (likeliness / distance) * (term[0] === word[0] ? 1 : SETTINGS.otherFirstLetter);
    add(term, weight);
    if (distance === least && nearest.length <= 3) {
      for (const other of vocabulary.byStem.get(stemOf(term)) ?? []) add(other, weight * SETTINGS.misspeltStem);
    }
  }
  if (near.length === 0 && isLast && word.length > 3) {
    for (const term of misspeltStarts(vocabulary, word)) add(term, SETTINGS.misspelt / 2);
  }
  const likely = nearest.toSorted(
    (a, b) =>
      Number(b.term[0] === word[0]) - Number(a.term[0] === word[0]) ||
      (vocabulary.frequencies.get(b.term) ?? 0) - (vocabulary.frequencies.get(a.term) ?? 0),
  );
  return likely[0]?.term ?? null;
}

function nearTerms(vocabulary: Vocabulary, word: string): NearTerm[] {
  const near = termsWithin(vocabulary, word, word.length < 8 ? 1 : 2);
  return near.length === 0 && word.length > 4 && word.length < 8 ? termsWithin(vocabulary, word, 2) : near;
}

interface NearTerm {
  readonly term: string;
  readonly distance: number;
}

function termsWithin({terms, letters}: Vocabulary, word: string, most: number): NearTerm[] {
  const own = lettersOf(word);
  const near: NearTerm[] = [];
  for (const [at, term] of terms.entries()) {
    // A wrong letter is one that is missing and one that is too many.
    if (countBits(own ^ (letters[at] as number)) > 2 * most || (term.length < 3 && word.length > 3)) continue;
    const distance = editDistance(word, term, most);
    if (distance <= most) near.push({term, distance});
  }
  return near;
}

/** Longer terms that begin with the word but for one letter. */
function misspeltStarts({terms, letters}: Vocabulary, word: string): string[] {
  const own = lettersOf(word);
  return terms.filter(
    (term, at) =>
      term.length > word.length &&
      countBits(own & ~(letters[at] as number)) <= 1 &&
      editDistance(word, term.slice(0, word.length), 1) <= 1,
  );
}

/** A rare form of a frequent word is not itself rare: all forms weigh as the word that they are together. */
function asOneWord({frequencies, size}: Vocabulary, weights: ReadonlyMap<string, number>): Map<string, number> {
  const frequencyOf = (term: string) => frequencies.get(term) ?? 1;
  const together = [...weights].reduce((sum, [term, weight]) => sum + frequencyOf(term) * weight, 0);
  const rarity = rarityOf(Math.min(together, size), size);
  return new Map(
    [...weights].map(([term, weight]) => [term, weight * Math.min(1, rarity / rarityOf(frequencyOf(term), size))]),
  );
}

/** How much it says that a record has a word, by how many of all records have it (inverse document frequency). */
export function rarityOf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}
