import {isFunctionWord} from './functionWords';
import type {LocalIndex} from './localIndex';
import {addTo, keepHigher} from './maps';
import type {Alternative} from './queryParts';
import {SETTINGS} from './searchSettings';
import {idf, type Vocabulary} from './vocabulary';

/** What records are called: the title and keywords of a page, the heading of a section; each name by itself. */
export interface Names {
  /** Of each name, the place of its record. */
  readonly places: readonly number[];
  readonly terms: readonly (readonly string[])[];
  /** How much the terms of each name say together. */
  readonly weights: readonly number[];
  readonly byTerm: ReadonlyMap<string, readonly number[]>;
}

export function makeNames(lines: readonly (readonly string[])[], vocabulary: Vocabulary): Names {
  const places: number[] = [];
  const terms: string[][] = [];
  const weights: number[] = [];
  const byTerm = new Map<string, number[]>();
  for (const [place, names] of lines.entries()) {
    for (const line of names) {
      const words = [...new Set(line.split(' '))].filter(Boolean);
      for (const term of words) addTo(byTerm, term, places.length);
      places.push(place);
      terms.push(words);
      weights.push(words.reduce((sum, term) => sum + weightOf(term, vocabulary), 0));
    }
  }
  return {places, terms, weights, byTerm};
}

function weightOf(term: string, {frequencies, size}: Vocabulary): number {
  return idf(frequencies.get(term) ?? 0, size) * (isFunctionWord(term) ? SETTINGS.functionWordInName : 1);
}

export interface WantedWord {
  readonly weight: number;
  readonly terms: ReadonlyMap<string, number>;
  /** Whether the terms are what was meant: 0 to 1. */
  readonly certainty: number;
}

/** Of each record, how alike its best name and the query are: 0 to 1. */
export function compareNames(
  {names, vocabulary, records}: Pick<LocalIndex, 'names' | 'vocabulary' | 'records'>,
  words: readonly WantedWord[],
  alternatives: readonly Alternative[],
): Float64Array {
  const total = words.reduce((sum, {weight}) => sum + weight, 0);
  const {ofQuery, ofNames} = shareWords(names, words, alternatives);
  const alike = new Float64Array(records.length);
  for (const [name, terms] of ofNames) {
    let ofName = 0;
    for (const [term, share] of terms) ofName += weightOf(term, vocabulary) * share;
    const both = ((ofQuery[name] as number) / total) * (ofName / (names.weights[name] as number));
    const place = names.places[name] as number;
    alike[place] = Math.max(alike[place] as number, both);
  }
  return alike;
}

interface SharedWords {
  /** Of each name, how much of the query it has. */
  readonly ofQuery: Float64Array;
  /** Of names that have any of the query, how much of each of their terms is in it. */
  readonly ofNames: ReadonlyMap<number, ReadonlyMap<string, number>>;
}

function shareWords(names: Names, words: readonly WantedWord[], alternatives: readonly Alternative[]): SharedWords {
  const ofQuery = new Float64Array(names.places.length);
  const ofNames = new Map<number, Map<string, number>>();
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
    for (const [name, share] of best) ofQuery[name] = (ofQuery[name] as number) + word.weight * share;
  }
  return {ofQuery, ofNames};
}

/** What a word of the query may be in a name, and how much of the word that is. */
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
