import {FACETS, type Facet, type FacetCount, type Filters} from './searchBackend';

export const NO_FILTERS: Filters = {};

export function isChosen(filters: Filters, facet: Facet, value: string): boolean {
  return filters[facet]?.includes(value) ?? false;
}

export function toggleFilter(filters: Filters, facet: Facet, value: string): Filters {
  const before = filters[facet] ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  const {[facet]: _, ...others} = filters;
  return after.length > 0 ? {...others, [facet]: after} : others;
}

export function isChosenFrom(filters: Filters, facet: Facet): boolean {
  return (filters[facet]?.length ?? 0) > 0;
}

/** Whether choosing one of these values leaves pages out. A value that all pages have doesn't. */
export function narrowsDown(counts: readonly FacetCount[], total: number): boolean {
  return counts.length > 1 && counts.some(({count}) => count < total);
}

export function countChosen(filters: Filters): number {
  return FACETS.reduce((sum, facet) => sum + (filters[facet]?.length ?? 0), 0);
}
