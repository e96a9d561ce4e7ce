import {functionWordNear, isFunctionWord} from './functionWords';
import {keepHigher} from './maps';
import {misspeltStarts, nearTerms} from './nearTerms';
import {SETTINGS} from './searchSettings';
import {stemOf} from './stem';
import {idf, termsFrom, type Vocabulary} from './vocabulary';

/** The terms that a word of a query stands for, and how much each is worth. */
export interface Expansion {
  readonly weights: ReadonlyMap<string, number>;
  /** What the word probably should be; null where it occurs, or nothing is near it. */
  readonly correction: string | null;
  /** How sure it is that this is what was meant: 1 for a word that occurs. */
  readonly certainty: number;
}

type Add = (term: string, weight: number) => void;

export interface TypedWord {
  /** It may be the beginning of a word that is still being typed. */
  readonly isLast?: boolean;
  /** It is taken as it is where it occurs nowhere. */
  readonly isKept?: boolean;
  /** There are others, which show whether a similar word makes sense. */
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
  // Words that occur are taken as they are: `hold` is no misspelt `hole`.
  const correction = isKnown || isKept ? null : addNear(vocabulary, word, {isLast, hasOthers}, add);
  const certainty = isKnown ? (isDerived(word, weights) ? SETTINGS.derived : 1) : certaintyOf(word, weights);
  return {weights: asOneWord(vocabulary, weights), correction, certainty};
}

/** Of a repaired word: a short one is near many others. */
function certaintyOf(word: string, weights: ReadonlyMap<string, number>): number {
  if (weights.size === 0) return 0;
  return word.length > 4 ? SETTINGS.guess : SETTINGS.guess / 2;
}

/** A projector is no project, though both have one stem. */
function isDerived(word: string, weights: ReadonlyMap<string, number>): boolean {
  return (
    /(?:[eo]r|al|[ae]nce|ment|[ai]ble)s?$/.test(word) && [...weights.keys()].every((term) => !term.startsWith(word))
  );
}

/** Gives whether pages for everybody have any of the terms. */
function addAsTyped(vocabulary: Vocabulary, word: string, isLast: boolean | undefined, addTerm: Add): boolean {
  let isKnown = false;
  const add: Add = (term, weight) => {
    addTerm(term, weight);
    isKnown ||= !vocabulary.rare.has(term);
  };
  if (vocabulary.frequencies.has(word)) add(word, 1);
  for (const term of vocabulary.byStem.get(stemOf(word)) ?? []) add(term, SETTINGS.sameStem);
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

/** `1206` for `01206` and the other way round; `2091` for `ext2091`. */
function numbersLike(word: string): string[] {
  const [, digits] = /^[a-z]*(\d{3,})$/.exec(word) ?? [];
  if (!digits) return [];
  const plain = digits.replace(/^0+/, '');
  return [digits, plain, `0${plain}`, `00${plain}`].filter((number) => number !== word);
}

/** Adds what a misspelt word may mean; gives the most probable. */
function addNear(vocabulary: Vocabulary, word: string, {isLast, hasOthers}: TypedWord, add: Add): string | null {
  // A number with a wrong digit is another number, and "wont" is no misspelt "want".
  if (/\d/.test(word) || word.length < 3 || isFunctionWord(word)) return null;
  const plain = word.length > 3 ? functionWordNear(word) : null;
  if (plain) {
    add(plain, SETTINGS.surelyMisspelt);
    return plain;
  }
  const near = nearTerms(vocabulary, word, hasOthers ? 4 : 5);
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

/** A rare form of a frequent word is not itself rare: all forms weigh as the word that they are together. */
function asOneWord({frequencies, size}: Vocabulary, weights: ReadonlyMap<string, number>): Map<string, number> {
  const frequencyOf = (term: string) => frequencies.get(term) ?? 1;
  const together = [...weights].reduce((sum, [term, weight]) => sum + frequencyOf(term) * weight, 0);
  const all = idf(Math.min(together, size), size);
  return new Map(
    [...weights].map(([term, weight]) => [term, weight * Math.min(1, all / idf(frequencyOf(term), size))]),
  );
}
