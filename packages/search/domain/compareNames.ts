import type {LocalIndex} from './localIndex';
import {type Names, weightOf} from './names';
import type {Alternative} from './queryParts';
import {keepHigher} from './scoreTerms';

export interface WantedWord {
  readonly weight: number;
  readonly terms: ReadonlyMap<string, number>;
  /** How likely the terms are what was meant, 0 to 1 */
  readonly certainty: number;
  readonly isFunction: boolean;
}

/** What the names of each record have of the query. */
export interface NameMatches {
  /** How similar the best name is, 0 to 1 */
  readonly alike: Float64Array;
  /** How many names have a word of it that isn't a function word */
  readonly mentions: Uint16Array;
}

export function compareNames(
  {names, vocabulary, records}: Pick<LocalIndex, 'names' | 'vocabulary' | 'records'>,
  words: readonly WantedWord[],
  alternatives: readonly Alternative[],
): NameMatches {
  const total = words.reduce((sum, {weight}) => sum + weight, 0);
  const {ofQuery, ofNames, mentioning} = shareWords(names, words, alternatives);
  const alike = new Float64Array(records.length);
  const mentions = new Uint16Array(records.length);
  for (const [name, terms] of ofNames) {
    let ofName = 0;
    for (const [term, share] of terms) ofName += weightOf(term, vocabulary) * share;
    const both = ((ofQuery[name] as number) / total) * (ofName / (names.weights[name] as number));
    const place = names.places[name] as number;
    alike[place] = Math.max(alike[place] as number, both);
    if (mentioning.has(name)) mentions[place] = (mentions[place] as number) + 1;
  }
  return {alike, mentions};
}

function shareWords(names: Names, words: readonly WantedWord[], alternatives: readonly Alternative[]) {
  /** For each name, the share of the query that it contains */
  const ofQuery = new Float64Array(names.places.length);
  /** For names that contain any of the query, the share of each of their terms that the query has */
  const ofNames = new Map<number, Map<string, number>>();
  const mentioning = new Set<number>();
  for (const [at, word] of words.entries()) {
    const best = new Map<number, number>();
    for (const [phrase, share] of phrasesFor(word, at, alternatives)) {
      for (const name of namesWith(names, phrase)) {
        keepHigher(best, name, share);
        const ofName = ofNames.get(name) ?? new Map<string, number>();
        ofNames.set(name, ofName);
        for (const term of phrase) keepHigher(ofName, term, share);
      }
    }
    for (const [name, share] of best) {
      ofQuery[name] = (ofQuery[name] as number) + word.weight * share;
      if (!word.isFunction) mentioning.add(name);
    }
  }
  return {ofQuery, ofNames, mentioning};
}

/** Returns what can stand for a query word in a name, and how much of the word each counts as. */
function phrasesFor(
  {terms, certainty}: WantedWord,
  at: number,
  alternatives: readonly Alternative[],
): (readonly [phrase: readonly string[], share: number])[] {
  const most = Math.max(...terms.values());
  return [
    ...Array.from(terms, ([term, share]) => [[term], (share / most) * certainty] as const),
    ...alternatives
      .filter(({from, until}) => at >= from && at < until)
      .map(({words, weight}) => [words, weight] as const),
  ];
}

function namesWith({byTerm, terms}: Names, [first = '', ...others]: readonly string[]): readonly number[] {
  const names = byTerm.get(first) ?? [];
  return names.filter((name) => others.every((term) => (terms[name] as readonly string[]).includes(term)));
}
