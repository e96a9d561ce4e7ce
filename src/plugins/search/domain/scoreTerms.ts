import type {LocalIndex} from './localIndex';
import {FIELDS, SETTINGS} from './searchSettings';
import {idf} from './vocabulary';

/** What records get for one word of a query. */
export interface Scores {
  /** By place; 0 of records that do not have it. */
  readonly of: Float64Array;
  /** Places of those that have it, each once. */
  readonly places: number[];
}

const {k, b, d} = SETTINGS.bm25;

/**
 * Scores records for any of some terms by BM25+, as MiniSearch would for a query of these terms, each term with its
 * weight: what all fields add up to, times how many of the terms a record has. The logarithm is ours.
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
