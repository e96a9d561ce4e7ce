import {groupBy} from '@deskbook/text/groupBy';
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
  const terms = lines.flat().map((line) => [...new Set(line.split(' '))].filter(Boolean));
  return {
    places: lines.flatMap((names, place) => names.map(() => place)),
    terms,
    weights: terms.map((words) => words.reduce((sum, term) => sum + weightOf(term, vocabulary), 0)),
    byTerm: groupBy([...terms.keys()], (name) => terms[name] as string[]),
  };
}

export function weightOf(term: string, {frequencies, size}: Vocabulary): number {
  return idf(frequencies.get(term) ?? 0, size);
}
