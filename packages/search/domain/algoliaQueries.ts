import type {SearchForHits} from 'algoliasearch/lite';
import {isChosenFrom} from './filters';
import {FACETS, type Facet, type Filters, type SearchRequest} from './searchBackend';

/** Markers around a match. They're private-use characters because, unlike tags, no page contains those. */
export const MATCH_BEGINS = '\u{E000}';
export const MATCH_ENDS = '\u{E001}';

/** The most sections per page; Algolia allows 4 */
const SECTIONS_OF_A_PAGE = 3;

const EXCERPT_WORDS = 30;

/** Algolia's maximum; a district may have more than 100 roles. */
const MAX_VALUES = 1000;

export interface PlannedQueries {
  /** First the pages, then the counts of all facets without choices, if there are any, then those of each with choices. */
  readonly queries: readonly SearchForHits[];
  /** The facets with choices, in the order of their queries */
  readonly chosen: readonly Facet[];
}

/**
 * Plans the queries for one request to Algolia. Each facet with choices is counted by its own query, which leaves out
 * those choices. Pages and their counts come from different queries, so counts are exact only if each page is one
 * record.
 *
 * @param now in milliseconds since 1970
 */
export function planQueries({query, filters, limit}: SearchRequest, indexName: string, now: number): PlannedQueries {
  const chosen = FACETS.filter((facet) => isChosenFrom(filters, facet));
  const common = {
    indexName,
    query,
    // Rounded to the minute, so the client can cache repeated queries.
    numericFilters: [`endsAt > ${Math.floor(now / 60_000) * 60}`],
    // Staff searches aren't tracked unless the district decides so.
    analytics: false,
  };
  const count = (facets: readonly Facet[], choices: Filters): SearchForHits => ({
    ...common,
    ...facetFilters(choices),
    facets: [...facets],
    maxValuesPerFacet: MAX_VALUES,
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

/** Matches any chosen value within a facet, and all facets that have choices. */
function facetFilters(filters: Filters): {facetFilters?: string[][]} {
  const all = FACETS.filter((facet) => isChosenFrom(filters, facet)).map((facet) =>
    (filters[facet] ?? []).map((value) => `${facet}:${value.startsWith('-') ? '\\' : ''}${value}`),
  );
  return all.length > 0 ? {facetFilters: all} : {};
}
