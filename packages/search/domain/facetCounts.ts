import {FACETS, type Facet, type FacetCount, type Filters} from './searchBackend';
import type {SearchRecord} from './searchRecord';

type Filed = Pick<SearchRecord, 'kind' | 'branches' | 'systems' | 'audience'>;

const VALUES: Record<Facet, (page: Filed) => readonly string[]> = {
  kind: ({kind}) => [kind],
  branch: ({branches}) => branches,
  system: ({systems}) => systems,
  audience: ({audience}) => audience,
};

/** @param exceptFor a facet whose choices to ignore */
export function fitsFilters(page: Filed, filters: Filters, exceptFor?: Facet): boolean {
  return FACETS.every((facet) => {
    const chosen = filters[facet] ?? [];
    return facet === exceptFor || chosen.length === 0 || VALUES[facet](page).some((value) => chosen.includes(value));
  });
}

/** Counts the pages for each value, with the choices in the other facets applied. */
export function countFacets(pages: readonly Filed[], filters: Filters): Record<Facet, FacetCount[]> {
  const entries = FACETS.map((facet) => [facet, countValues(pages, filters, facet)] as const);
  return Object.fromEntries(entries) as Record<Facet, FacetCount[]>;
}

function countValues(pages: readonly Filed[], filters: Filters, facet: Facet): FacetCount[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    if (!fitsFilters(page, filters, facet)) continue;
    for (const value of VALUES[facet](page)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return sortCounts(filters[facet], counts);
}

/** Sorts by count, highest first. Includes chosen values even if their count is 0. */
export function sortCounts(chosen: readonly string[] = [], counts: Iterable<readonly [string, number]>): FacetCount[] {
  return [...new Map([...chosen.map((value) => [value, 0] as const), ...counts])]
    .map(([value, count]) => ({value, count}))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
