import {addressOf, type IsExcluded, LIMIT, type Searcher} from './engine';
import {type Form, isForSection, type Query, wordsOf} from './queries';

/** Means over all queries, from 0 to 1. */
export interface Score {
  /** Mean of 1 / rank of the first correct answer; 0 if none is among the first ten. */
  mrr10: number;
  /** Shares with a correct answer first, and among the first five. */
  success1: number;
  success5: number;
}

/** Ranks count from 1; null if no correct answer is among the first ten. */
export function scoreOf(places: readonly (number | null)[]): Score {
  const meanOf = (worth: (place: number) => number) =>
    places.reduce<number>((sum, place) => sum + (place === null || place > LIMIT ? 0 : worth(place)), 0) /
    Math.max(places.length, 1);
  return {
    mrr10: rounded(meanOf((place) => 1 / place)),
    success1: rounded(meanOf((place) => (place === 1 ? 1 : 0))),
    success5: rounded(meanOf((place) => (place <= 5 ? 1 : 0))),
  };
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Returns the rank of the first correct page for each query. */
export function pagePlaces(searcher: Searcher, queries: readonly Query[], form: Form): (number | null)[] {
  return queries
    .filter((query) => !isForSection(query))
    .flatMap((query) => {
      const words = wordsOf(query, form);
      if (words === null) return [];
      const excluded = new Set(query.exclude);
      const pages = searcher.pages(words, ({url}) => excluded.has(url));
      return [placeIn(pages, new Set(query.relevant))];
    });
}

/** Returns the rank of the first correct section for each query, without typos. */
export function sectionPlaces(
  searcher: Searcher,
  queries: readonly Query[],
  sectionOf: ReadonlyMap<string, string>,
): (number | null)[] {
  const resolve = (address: string) => sectionOf.get(address) ?? address;
  return queries.filter(isForSection).map((query) => {
    const excluded = new Set(query.exclude.map(resolve));
    const isExcluded: IsExcluded = ({url, anchor}) => excluded.has(addressOf(url, anchor));
    const sections = searcher.sections(query.q, isExcluded);
    return placeIn(sections, new Set(query.relevant.map(resolve)));
  });
}

function placeIn(answers: readonly string[], relevant: ReadonlySet<string>): number | null {
  const index = answers.findIndex((address) => relevant.has(address));
  return index < 0 ? null : index + 1;
}
