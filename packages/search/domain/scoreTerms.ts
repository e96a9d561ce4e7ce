import type {LocalIndex} from './localIndex';
import {FIELDS, SETTINGS} from './searchSettings';
import {idf} from './vocabulary';

/** The scores of all records for one word of the query. */
export interface Scores {
  /** By record index; 0 if the record doesn't have the word */
  readonly of: Float64Array;
  /** Indexes of the records that have it, without duplicates */
  readonly places: number[];
}

const {k, b, d} = SETTINGS.bm25;

/**
 * Scores records for any of the terms by BM25+, as MiniSearch would: the weighted sum over all fields, times the number
 * of terms that a record has. The logarithm is our addition.
 */
export function scoreTerms({counts, records}: LocalIndex, weights: ReadonlyMap<string, number>): Scores {
  const scores = new Float64Array(records.length);
  const ofTerm = new Float64Array(records.length);
  const termsAt = new Uint16Array(records.length);
  const places: number[] = [];
  for (const [term, weight] of weights) {
    const postings = counts.terms.get(term);
    if (!postings) continue;
    const having: number[] = [];
    for (const [id, field] of FIELDS.entries()) {
      const inField = postings.get(id);
      if (!inField) continue;
      const worth = weight * SETTINGS.boost[field];
      const rarity = idf(inField.size, records.length);
      const average = counts.averages[id] as number;
      for (const [place, times] of inField) {
        const length = counts.lengths[place]?.[id] as number;
        const score = rarity * (d + (times * (k + 1)) / (times + k * (1 - b + (b * length) / average)));
        if (ofTerm[place] === 0) having.push(place);
        ofTerm[place] = (ofTerm[place] as number) + worth * score;
      }
    }
    for (const place of having) {
      if (termsAt[place] === 0) places.push(place);
      termsAt[place] = (termsAt[place] as number) + 1;
      scores[place] = (scores[place] as number) + (ofTerm[place] as number);
      ofTerm[place] = 0;
    }
  }
  for (const place of places) {
    scores[place] = Math.log(1 + ((scores[place] as number) * (termsAt[place] as number)) / SETTINGS.saturation);
  }
  return {of: scores, places};
}

/** Returns about what a word scores that only one title has: a measure for other scores on a site of this size. */
export function scoreOfRareTitle(size: number): number {
  return Math.log(1 + (SETTINGS.boost.title * idf(1, size) * (d + 1)) / SETTINGS.saturation);
}

export function keepHigher<K>(numbers: Map<K, number>, key: K, value: number): void {
  numbers.set(key, Math.max(numbers.get(key) ?? 0, value));
}
