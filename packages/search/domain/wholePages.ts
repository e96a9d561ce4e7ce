import type {LocalIndex} from './localIndex';
import {keepHigher, type Scores} from './scoreTerms';

/** A word of the query that says something about the subject. */
export interface SubjectWord {
  readonly scores: Scores;
  /** How much it says about the records that have it */
  readonly weight: number;
}

/**
 * Scores pages as a whole: each word counts where the page says most about it, since the words of a question may be in
 * several sections. As in a section, the sum counts by the share of the query that the page has.
 *
 * @returns scores by page number
 */
export function scoreWholePages({pageOf}: Pick<LocalIndex, 'pageOf'>, words: readonly SubjectWord[]): Float64Array {
  const sums = new Float64Array(pageOf.length);
  const covers = new Float64Array(pageOf.length);
  let known = 0;
  for (const {scores, weight} of words) {
    if (scores.places.length > 0) known += weight;
    const best = new Map<number, number>();
    for (const place of scores.places) keepHigher(best, pageOf[place] as number, scores.of[place] as number);
    for (const [page, score] of best) {
      sums[page] = (sums[page] as number) + score;
      covers[page] = (covers[page] as number) + weight;
    }
  }
  // A page may also be found by a code alone, of which the site knows no word.
  return known > 0 ? sums.map((sum, page) => (sum * (covers[page] as number)) / known) : sums;
}
