import {isFunctionWord} from './functionWords';
import {addTo} from './maps';
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

export function weightOf(term: string, {frequencies, size}: Vocabulary): number {
  return idf(frequencies.get(term) ?? 0, size) * (isFunctionWord(term) ? SETTINGS.functionWordInName : 1);
}
