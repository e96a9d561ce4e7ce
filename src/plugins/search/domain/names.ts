import {isFunctionWord} from './functionWords';
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
      for (const term of words) {
        const known = byTerm.get(term);
        if (known) known.push(places.length);
        else byTerm.set(term, [places.length]);
      }
      places.push(place);
      terms.push(words);
      weights.push(words.reduce((sum, term) => sum + weightOf(term, vocabulary), 0));
    }
  }
  return {places, terms, weights, byTerm};
}

export function weightOf(term: string, {frequencies, size}: Vocabulary): number {
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
  names: Names,
  vocabulary: Vocabulary,
  words: readonly WantedWord[],
  alternatives: readonly Alternative[],
  size: number,
): Float64Array {
  const ofQuery = new Float64Array(names.places.length);
  const ofName = new Map<number, Map<string, number>>();
  let total = 0;
  for (const [at, {weight, terms, certainty}] of words.entries()) {
    total += weight;
    const best = new Map<number, number>();
    const found = (name: number, term: string, share: number) => {
      if ((best.get(name) ?? 0) < share) best.set(name, share);
      const own = ofName.get(name) ?? new Map<string, number>();
      ofName.set(name, own);
      if ((own.get(term) ?? 0) < share) own.set(term, share);
    };
    const most = Math.max(...terms.values());
    for (const [term, share] of terms)
      for (const name of names.byTerm.get(term) ?? []) found(name, term, (share / most) * certainty);
    for (const {from, until, words: phrase, weight: share} of alternatives) {
      if (at < from || at >= until) continue;
      const [first = ''] = phrase;
      for (const name of names.byTerm.get(first) ?? []) {
        if (phrase.every((term) => (names.terms[name] as readonly string[]).includes(term))) {
          for (const term of phrase) found(name, term, share);
        }
      }
    }
    for (const [name, share] of best) ofQuery[name] = (ofQuery[name] as number) + weight * share;
  }
  const alike = new Float64Array(size);
  if (total === 0) return alike;
  for (const [name, terms] of ofName) {
    let hit = 0;
    for (const [term, share] of terms) hit += weightOf(term, vocabulary) * share;
    const place = names.places[name] as number;
    const both = ((ofQuery[name] as number) / total) * (hit / (names.weights[name] as number));
    if (both > (alike[place] as number)) alike[place] = both;
  }
  return alike;
}
