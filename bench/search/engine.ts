import type {SearchRecord} from '../../packages/search/domain/searchRecord';

/** Identifies an introduction (no anchor) or a section. */
export type Place = Pick<SearchRecord, 'url' | 'anchor'>;

/** Whether a record must not be an answer. */
export type IsExcluded = (record: Place) => boolean;

/** Both methods return distinct addresses, best first, at most ten. */
export interface Searcher {
  pages(query: string, isExcluded: IsExcluded): string[];
  /** Addresses of introductions (the page itself) and of sections (with anchors). */
  sections(query: string, isExcluded: IsExcluded): string[];
}

/** Files that a browser downloads. */
export interface IndexFiles {
  /** Needed for the first result. */
  index: Buffer[];
  /** Loaded later, such as the texts of excerpts. */
  later: Buffer[];
}

/** A search engine, divided like on a site: the build creates the index and the browser loads it. */
export interface Engine {
  build(records: readonly SearchRecord[], synonyms: readonly (readonly string[])[]): IndexFiles;
  load(files: IndexFiles): Searcher;
  /** A module that imports exactly what the browser runs to answer. */
  readonly code: string;
}

/** Number of answers to look at, for MRR@10 and the first five. */
export const LIMIT = 10;

/**
 * Adapts engines that only know records: a page has the rank of its best record.
 *
 * @param find returns records, best first
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
