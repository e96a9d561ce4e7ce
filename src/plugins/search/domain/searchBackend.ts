import type {SearchRecord} from './searchRecord';

/** What a reader can narrow a search down by; the values are keys of `district.yml` and kinds of pages. */
export const FACETS = ['kind', 'branch', 'system', 'audience'] as const;

export type Facet = (typeof FACETS)[number];

/** What is chosen: pages with any of the values of a facet, and of each facet that has some. */
export type Filters = Partial<Record<Facet, readonly string[]>>;

/** A piece of a text, and whether it is one of the words looked for. */
export interface Fragment {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A section of a page, or its introduction, that answers the query. */
export interface SectionHit {
  /** The page's path with the base URL, and the section's anchor where it is not the introduction. */
  readonly url: string;
  /** null: the introduction of the page. */
  readonly heading: readonly Fragment[] | null;
  readonly excerpt: readonly Fragment[];
}

/** Its dates are as they were in the index: the first may be over. */
export interface PageHit extends Pick<SearchRecord, 'url' | 'kind' | 'breadcrumbs' | 'about' | 'branches' | 'dates'> {
  readonly title: readonly Fragment[];
  /** Best first. */
  readonly sections: readonly SectionHit[];
}

export interface FacetCount {
  readonly value: string;
  /** Pages, counted with the other facets' choices applied and this facet's left out. */
  readonly count: number;
}

export interface SearchAnswer {
  /** Best first, at most as many as were asked for. */
  readonly pages: readonly PageHit[];
  /** All pages that answer. */
  readonly total: number;
  /** The most frequent first; a chosen value is there even if its count is 0. */
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** The query with its unknown words put right, where nothing or little answers it as it is typed. */
  readonly didYouMean: string | null;
  /** Part of the query that something answers, where nothing answers the whole. */
  readonly fewerWords: string | null;
  /** Set where pages were found and none has enough of what the query is about. Only the index of this site knows. */
  readonly seemsUnanswered?: true;
  /** Set where more of the index is on its way; a patient request waits for the next file of it. */
  readonly isPartial?: true;
  /** Set where the index of this site answered in place of the hosted one. */
  readonly fallback?: FallbackReason;
}

/** Why the hosted index did not answer: no connection; not in time; an error, or no way to it. */
export type FallbackReason = 'offline' | 'slow' | 'unavailable';

export interface SearchRequest {
  readonly query: string;
  readonly filters: Filters;
  /** How many pages at most. */
  readonly limit: number;
  /** Better late than partial. */
  readonly isPatient?: boolean;
  /** Withdraws the request. */
  readonly signal?: AbortSignal;
}

/** One way to search: the index of this site, or a hosted one. */
export interface SearchBackend {
  readonly name: 'local' | 'algolia';
  /**
   * @throws SearchFailure when there will be no answer; an AbortError when the request was withdrawn
   */
  search(request: SearchRequest): Promise<SearchAnswer>;
}

/**
 * Why a search gave no answer; the box has words for each. `missing`: the server has another thing, or nothing, where
 * this page looks for the index.
 */
export class SearchFailure extends Error {
  constructor(
    readonly reason: 'offline' | 'unavailable' | 'missing' | 'damaged',
    options?: ErrorOptions,
  ) {
    super(`search ${reason}`, options);
  }
}

/** A hosted index that did not answer in time. */
export class TooSlow extends SearchFailure {
  constructor(options?: ErrorOptions) {
    super('unavailable', options);
  }
}
