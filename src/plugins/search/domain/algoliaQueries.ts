import type {SearchForHits} from 'algoliasearch/lite';
import {isChosenFrom} from './filters';
import {FACETS, type Facet, type Filters, type SearchRequest} from './searchBackend';

/** Around a word that matches. Characters of the private use area: no text of a page has them, as it may have tags. */
export const MATCH_BEGINS = '\u{E000}';
export const MATCH_ENDS = '\u{E001}';

/** Sections of one page at most; Algolia allows 4. */
const SECTIONS_OF_A_PAGE = 3;

/** Words around a match. */
const EXCERPT_WORDS = 30;

/** Algolia's most; a district may have more than 100 roles. */
const MOST_VALUES = 1000;

export interface PlannedQueries {
  /** First the pages, then, unless every facet has choices, the counts of the others, then those of each that has. */
  readonly queries: readonly SearchForHits[];
  /** The facets with choices, in the order of their queries. */
  readonly chosen: readonly Facet[];
}

/**
 * What to ask Algolia in one request. A facet with choices is counted by a query of its own, without them. Counts and
 * pages come from different queries: only with one record a page are counts those of pages.
 *
 * @param now in milliseconds since 1970
 */
export function planQueries({query, filters, limit}: SearchRequest, indexName: string, now: number): PlannedQueries {
  const chosen = FACETS.filter((facet) => isChosenFrom(filters, facet));
  const common = {
    indexName,
    query,
    // By the minute, so that a question that is asked again is answered from the client's memory.
    numericFilters: [`endsAt > ${Math.floor(now / 60_000) * 60}`],
    // Nobody is to count what staff look for, unless the district has decided so.
    analytics: false,
  };
  const count = (facets: readonly Facet[], choices: Filters): SearchForHits => ({
    ...common,
    ...facetFilters(choices),
    facets: [...facets],
    maxValuesPerFacet: MOST_VALUES,
    distinct: true,
    hitsPerPage: 1,
    attributesToRetrieve: [],
    attributesToHighlight: [],
    attributesToSnippet: [],
  });
  const unchosen = FACETS.filter((facet) => !chosen.includes(facet));
  return {
    chosen,
    queries: [
      {
        ...common,
        ...facetFilters(filters),
        distinct: SECTIONS_OF_A_PAGE,
        hitsPerPage: limit,
        attributesToRetrieve: [
          ...['url', 'anchor', 'title', 'heading', 'kind', 'breadcrumbs', 'about', 'branch', 'dates', 'description'],
        ],
        attributesToHighlight: ['title', 'heading'],
        attributesToSnippet: [`text:${EXCERPT_WORDS}`, `description:${EXCERPT_WORDS}`],
        snippetEllipsisText: '…',
        highlightPreTag: MATCH_BEGINS,
        highlightPostTag: MATCH_ENDS,
      },
      ...(unchosen.length > 0 ? [count(unchosen, filters)] : []),
      ...chosen.map((facet) => count([facet], {...filters, [facet]: []})),
    ],
  };
}

/** Any of the values of a facet, and of each facet that has some. */
function facetFilters(filters: Filters): {facetFilters?: string[][]} {
  const all = FACETS.filter((facet) => isChosenFrom(filters, facet)).map((facet) =>
    (filters[facet] ?? []).map((value) => `${facet}:${value.startsWith('-') ? '\\' : ''}${value}`),
  );
  return all.length > 0 ? {facetFilters: all} : {};
}
