import type {SearchRecord} from '../../src/plugins/search/domain/searchRecord';

/** What identifies an introduction (no anchor) or a section. */
export type Place = Pick<SearchRecord, 'url' | 'anchor'>;

/** True where a record must not be an answer. */
export type IsExcluded = (record: Place) => boolean;

/** Both give addresses, best first, each once, at most ten. */
export interface Searcher {
  pages(query: string, isExcluded: IsExcluded): string[];
  /** Of introductions (the page's own address) and of sections (with their anchors). */
  sections(query: string, isExcluded: IsExcluded): string[];
}

/** What a reader's browser downloads. */
export interface IndexFiles {
  /** For the first result. */
  index: Buffer[];
  /** After it, such as the texts that excerpts are taken from. */
  later: Buffer[];
}

/** One way to search, cut where a site cuts it: the index is made by the build and loaded by the browser. */
export interface Engine {
  build(records: readonly SearchRecord[], synonyms: readonly (readonly string[])[]): IndexFiles;
  load(files: IndexFiles): Searcher;
  /** A module that imports what the browser runs to answer, and nothing else. */
  readonly code: string;
}

/** Answers that are looked at: for MRR@10 and the first five. */
export const LIMIT = 10;

/**
 * For engines that only know records: a page ranks where its best record ranks.
 *
 * @param find gives records, best first
 */
export function searcherOf(find: (query: string) => readonly Place[]): Searcher {
  const firstOf = (addresses: readonly string[]) => [...new Set(addresses)].slice(0, LIMIT);
  const found = (query: string, isExcluded: IsExcluded) => find(query).filter((place) => !isExcluded(place));
  return {
    pages: (query, isExcluded) => firstOf(found(query, isExcluded).map(({url}) => url)),
    sections: (query, isExcluded) => firstOf(found(query, isExcluded).map(({url, anchor}) => addressOf(url, anchor))),
  };
}

export function addressOf(url: string, anchor: string | null): string {
  return anchor === null ? url : `${url}#${anchor}`;
}
