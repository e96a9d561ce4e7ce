import {editDistance} from '@deskbook/text/editDistance';
import {functionWordNear, isFunctionWord} from './functionWords';
import {keepHigher} from './scoreTerms';
import {SETTINGS} from './searchSettings';
import {stemOf} from './stem';
import {countBits, idf, lettersOf, termsFrom, type Vocabulary} from './vocabulary';

/** The terms that a query word stands for, with their weights. */
export interface Expansion {
  readonly weights: ReadonlyMap<string, number>;
  /** Those that results mark. "Down" finds "Downtown", but it's a whole word, so it marks only itself. */
  readonly shown: readonly string[];
  /** The likely spelling; null if the word occurs in the index, or nothing is similar */
  readonly correction: string | null;
  /** How likely this is what was meant: 1 for a word that occurs */
  readonly certainty: number;
}

type Add = (term: string, weight: number) => void;

export interface TypedWord {
  /** Whether it's the last word, which may be incomplete */
  readonly isLast?: boolean;
  /** Whether to leave the word uncorrected even if it occurs nowhere */
  readonly isKept?: boolean;
  /** Whether the query has other words, which show whether a correction makes sense */
  readonly hasOthers?: boolean;
}

export function expandTerm(
  vocabulary: Vocabulary,
  word: string,
  {isLast, isKept, hasOthers}: TypedWord = {},
): Expansion {
  const weights = new Map<string, number>();
  const add: Add = (term, weight) => keepHigher(weights, term, weight);
  const isKnown = addAsTyped(vocabulary, word, isLast, add);
  // Words that occur aren't corrected: `hold` isn't a typo for `hole`.
  const correction = isKnown || isKept ? null : addNear(vocabulary, word, {isLast, hasOthers}, add);
  const certainty = isKnown ? (isDerived(word, weights) ? SETTINGS.derived : 1) : certaintyOf(word, weights);
  return {weights: asOneWord(vocabulary, weights), shown: shownOf(vocabulary, word, weights), correction, certainty};
}

function shownOf({frequencies}: Vocabulary, word: string, weights: ReadonlyMap<string, number>): string[] {
  const isWhole = frequencies.has(word);
  const stem = stemOf(word);
  return [...weights.keys()].filter((term) => !isWhole || !term.startsWith(word) || stemOf(term) === stem);
}

/** For a corrected word: short words are less certain, because they resemble many others. */
function certaintyOf(word: string, weights: ReadonlyMap<string, number>): number {
  if (weights.size === 0) return 0;
  return word.length > 4 ? SETTINGS.guess : SETTINGS.guess / 2;
}

/** "Projector" shares a stem with "project" but means something else. */
function isDerived(word: string, weights: ReadonlyMap<string, number>): boolean {
  return (
    /(?:[eo]r|al|[ae]nce|ment|[ai]ble)s?$/.test(word) && [...weights.keys()].every((term) => !term.startsWith(word))
  );
}

/** Returns whether pages for everyone contain any of the terms. */
function addAsTyped(vocabulary: Vocabulary, word: string, isLast: boolean | undefined, addTerm: Add): boolean {
  let isKnown = false;
  const add: Add = (term, weight) => {
    addTerm(term, weight);
    isKnown ||= !vocabulary.rare.has(term);
  };
  if (vocabulary.frequencies.has(word)) add(word, 1);
  for (const term of relatedTerms(vocabulary, word)) add(term, SETTINGS.sameStem);
  for (const number of numbersLike(word)) {
    if (vocabulary.frequencies.has(number)) add(number, SETTINGS.sameNumber);
  }
  if (isLast) {
    for (const term of termsFrom(vocabulary, word, SETTINGS.mostPrefixes)) {
      const missing = term.length - word.length;
      add(term, (SETTINGS.prefix * term.length) / (term.length + SETTINGS.prefixFall * missing));
    }
  }
  return isKnown;
}

/** Terms with the same stem. Of a word that occurs nowhere, the most similar: `projecter` is no project. */
function relatedTerms({byStem, frequencies}: Vocabulary, word: string): readonly string[] {
  const terms = byStem.get(stemOf(word)) ?? [];
  const near = frequencies.has(word) ? [] : terms.filter((term) => editDistance(word, term, 1) === 1);
  return near.length > 0 ? near : terms;
}

/** `1206` for `01206` and vice versa; `2091` for `ext2091` */
function numbersLike(word: string): string[] {
  const [, digits] = /^[a-z]*(\d{3,})$/.exec(word) ?? [];
  if (!digits) return [];
  const plain = digits.replace(/^0+/, '');
  return [digits, plain, `0${plain}`, `00${plain}`].filter((number) => number !== word);
}

/** Adds what a misspelled word may mean, and returns the most likely term. */
function addNear(vocabulary: Vocabulary, word: string, {isLast, hasOthers}: TypedWord, add: Add): string | null {
  // A number with a wrong digit is another number, and "wont" isn't a typo for "want".
  if (/\d/.test(word) || word.length < 3 || isFunctionWord(word)) return null;
  const plain = word.length > 3 ? functionWordNear(word) : null;
  if (plain) {
    add(plain, SETTINGS.surelyMisspelled);
    return plain;
  }
  const near = nearTerms(vocabulary, word, hasOthers ? 4 : 5);
  const least = Math.min(...near.map(({distance}) => distance));
  const nearest = near.filter(({distance}) => distance === least);
  const isSure = nearest.length === 1 && least === 1;
  for (const {term, distance} of near) {
    const likeliness = isSure && distance === 1 ? SETTINGS.surelyMisspelled : SETTINGS.misspelled;
    const weight = likeliness / distance;
    add(term, weight);
    if (distance === least && nearest.length <= 3) {
      for (const other of vocabulary.byStem.get(stemOf(term)) ?? []) add(other, weight * SETTINGS.misspelledStem);
    }
  }
  if (near.length === 0 && isLast && word.length > 3) {
    for (const term of misspelledStarts(vocabulary, word)) add(term, SETTINGS.misspelled / 2);
  }
  const likely = nearest.toSorted(
    (a, b) =>
      Number(b.term[0] === word[0]) - Number(a.term[0] === word[0]) ||
      (vocabulary.frequencies.get(b.term) ?? 0) - (vocabulary.frequencies.get(a.term) ?? 0),
  );
  return likely[0]?.term ?? null;
}

/** Weighs all forms of a word by their combined frequency, so a rare form of a common word doesn't count as rare. */
function asOneWord({frequencies, size}: Vocabulary, weights: ReadonlyMap<string, number>): Map<string, number> {
  const frequencyOf = (term: string) => frequencies.get(term) ?? 1;
  const together = [...weights].reduce((sum, [term, weight]) => sum + frequencyOf(term) * weight, 0);
  const all = idf(Math.min(together, size), size);
  return new Map(
    [...weights].map(([term, weight]) => [term, weight * Math.min(1, all / idf(frequencyOf(term), size))]),
  );
}

interface NearTerm {
  readonly term: string;
  readonly distance: number;
}

/**
 * Returns terms that a word may be a misspelling of: they differ in one letter, or in two if the word is long. In a
 * short word, a different letter usually makes a different word.
 *
 * @param shortest the shortest word in which a letter may be replaced
 */
function nearTerms(vocabulary: Vocabulary, word: string, shortest: number): NearTerm[] {
  const within = (most: number) =>
    termsWithin(vocabulary, word, most).filter(({term}) => word.length >= shortest || !isOneLetterOther(word, term));
  const near = within(word.length < 8 ? 1 : 2);
  return near.length === 0 && word.length > 4 && word.length < 8 ? within(2) : near;
}

function termsWithin({terms, letters, rare}: Vocabulary, word: string, most: number): NearTerm[] {
  const own = lettersOf(word);
  const near: NearTerm[] = [];
  for (const [at, term] of terms.entries()) {
    // A replaced letter counts twice: one letter is missing and one is extra.
    if (countBits(own ^ (letters[at] as number)) > 2 * most || (term.length < 3 && word.length > 3)) continue;
    const distance = editDistance(word, term, most);
    if (distance > most || rare.has(term) || isFunctionWord(term)) continue;
    // People rarely get the first letter wrong plus another one.
    if (distance === 1 || term[0] === word[0]) near.push({term, distance});
  }
  return near;
}

/** Whether a letter is replaced, not just two letters swapped. */
function isOneLetterOther(word: string, term: string): boolean {
  return word.length === term.length && lettersOf(word) !== lettersOf(term);
}

/** Returns longer terms that begin with the word, give or take a letter. */
function misspelledStarts({terms, letters, rare}: Vocabulary, word: string): string[] {
  const own = lettersOf(word);
  return terms.filter(
    (term, at) =>
      term.length > word.length &&
      countBits(own & ~(letters[at] as number)) <= 1 &&
      editDistance(word, term.slice(0, word.length), 1) <= 1 &&
      !rare.has(term),
  );
}
