import {addTo} from './maps';
import {idf, type Vocabulary} from './vocabulary';

/** The names of records: a page's title and each of its keywords, or a section's heading. */
export interface Names {
  /** Each name's record, by index */
  readonly places: readonly number[];
  readonly terms: readonly (readonly string[])[];
  /** The total weight of each name's terms */
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

export function weightOf(term: string, {frequencies, size}: Vocabulary): number {
  return idf(frequencies.get(term) ?? 0, size);
}
