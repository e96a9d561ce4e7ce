import type {SearchRecord} from './searchRecord';

/** What a reader can filter by. The values are keys of `district.yml` and kinds of pages. */
export const FACETS = ['kind', 'branch', 'system', 'audience'] as const;

export type Facet = (typeof FACETS)[number];

/** A page matches if it has any chosen value of each facet that has choices. */
export type Filters = Partial<Record<Facet, readonly string[]>>;

/** A piece of a text, and whether it matches the query. */
export interface Fragment {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A section of a page, or its introduction, that matches the query. */
export interface SectionHit {
  /** The page's path with the base URL, and the section's anchor if it isn't the introduction */
  readonly url: string;
  /** null for the introduction of the page */
  readonly heading: readonly Fragment[] | null;
  readonly excerpt: readonly Fragment[];
}

/** The dates are as they were in the index, so the first may be over. */
export interface PageHit extends Pick<SearchRecord, 'url' | 'kind' | 'breadcrumbs' | 'about' | 'branches' | 'dates'> {
  readonly title: readonly Fragment[];
  /** Best first */
  readonly sections: readonly SectionHit[];
}

export interface FacetCount {
  readonly value: string;
  /** Number of pages, with the other facets' choices applied but not this facet's */
  readonly count: number;
}

export interface SearchAnswer {
  /** Best first, up to the requested limit */
  readonly pages: readonly PageHit[];
  /** Number of all matching pages */
  readonly total: number;
  /** Sorted by count, highest first. Includes chosen values even if their count is 0. */
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** The query with its unknown words corrected, if the original has few or no results */
  readonly didYouMean: string | null;
  /** A part of the query that has results, if the whole has none */
  readonly fewerWords: string | null;
  /** Set if pages were found, but none has enough of the query. Only the site's own index knows. */
  readonly seemsUnanswered?: true;
  /** Set if more of the index is still loading. A patient request waits for its next file. */
  readonly isPartial?: true;
  /** Set if the site's own index answered instead of the hosted one */
  readonly fallback?: FallbackReason;
}

/** Why the hosted index didn't answer: no connection, too slow, or an error. */
export type FallbackReason = 'offline' | 'slow' | 'unavailable';

export interface SearchRequest {
  readonly query: string;
  readonly filters: Filters;
  /** How many pages to return at most */
  readonly limit: number;
  /** Wait for a complete answer */
  readonly isPatient?: boolean;
  /** Aborts the request */
  readonly signal?: AbortSignal;
}

/** A way to search: the site's own index, or a hosted one. */
export interface SearchBackend {
  readonly name: 'local' | 'algolia';
  /** @throws SearchFailure; an AbortError if the request is aborted */
  search(request: SearchRequest): Promise<SearchAnswer>;
}

/**
 * Why a search failed; the box has a message for each reason. `missing` means that the server has something else, or
 * nothing, at the index's address.
 */
export class SearchFailure extends Error {
  constructor(
    readonly reason: 'offline' | 'unavailable' | 'missing' | 'damaged',
    options?: ErrorOptions,
  ) {
    super(`search ${reason}`, options);
  }
}

export class TooSlow extends SearchFailure {
  constructor(options?: ErrorOptions) {
    super('unavailable', options);
  }
}
