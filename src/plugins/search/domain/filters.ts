import {FACETS, type Facet, type Filters} from './searchBackend';

export const NO_FILTERS: Filters = {};

export function isChosen(filters: Filters, facet: Facet, value: string): boolean {
  return filters[facet]?.includes(value) ?? false;
}

/** Chooses a value, or takes the choice back. */
export function toggleFilter(filters: Filters, facet: Facet, value: string): Filters {
  const before = filters[facet] ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  const {[facet]: _, ...others} = filters;
  return after.length > 0 ? {...others, [facet]: after} : others;
}

export function countChosen(filters: Filters): number {
  return FACETS.reduce((sum, facet) => sum + (filters[facet]?.length ?? 0), 0);
}
