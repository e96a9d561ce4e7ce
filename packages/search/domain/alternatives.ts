import {expandTerm} from './expandTerm';
import {keepHigher} from './keepHigher';
import type {LocalIndex} from './localIndex';
import type {QueryParts} from './queryParts';
import {type Scores, scoreTerms} from './scoreTerms';

export interface Replaced {
  /** For the index of each query word that something else can replace: how certain it is that this is meant */
  readonly certainties: ReadonlyMap<number, number>;
  /** The phrases that replace words */
  readonly phrases: readonly (readonly string[])[];
}

/** Raises the scores of records that contain a synonym of a word, or the word joined or split. */
export function addAlternatives(index: LocalIndex, {alternatives}: QueryParts, scores: readonly Scores[]): Replaced {
  const certainties = new Map<number, number>();
  const phrases: (readonly string[])[] = [];
  for (const {from, until, words, weight, certainty} of alternatives) {
    const found = scoreAll(index, words);
    if (found.places.length === 0) continue;
    phrases.push(words);
    for (let at = from; at < until; at++) {
      keepHigher(certainties, at, certainty);
      raise(scores[at] as Scores, found, weight);
    }
  }
  return {certainties, phrases};
}

/** Keeps the higher score. */
function raise({of, places}: Scores, other: Scores, weight: number) {
  for (const place of other.places) {
    const own = of[place] as number;
    if (own === 0) places.push(place);
    of[place] = Math.max(own, (other.of[place] as number) * weight);
  }
}

/** Scores records that contain all of the words by the mean score. */
function scoreAll(index: LocalIndex, words: readonly string[]): Scores {
  const [first, ...others] = words.map((word) => scoreTerms(index, expandTerm(index.vocabulary, word).weights));
  if (!first) return {of: new Float64Array(0), places: []};
  const places = first.places.filter((place) => others.every(({of}) => of[place] !== 0));
  for (const place of places) {
    first.of[place] =
      others.reduce((sum, {of}) => sum + (of[place] as number), first.of[place] as number) / words.length;
  }
  return {of: first.of, places};
}
