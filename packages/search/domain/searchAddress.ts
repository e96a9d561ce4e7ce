import {FACETS, type Filters} from './searchBackend';

/** What a reader asks on the search page. All of it is in the address. */
export interface Question {
  readonly query: string;
  readonly filters: Filters;
  /** How many pages to show at most */
  readonly limit: number;
}

/** How many pages are shown at first, and how many each "more" adds */
export const PAGES_AT_ONCE = 10;
const MAX_PAGES = 200;
/** Nobody types more, and addresses have a maximum length. */
const MAX_QUERY_LENGTH = 200;

/** @param search the query string of a location: with its question mark, or empty */
export function readAddress(search: string): Question {
  const given = new URLSearchParams(search);
  const filters = FACETS.flatMap((facet) => {
    const values = [...new Set(given.getAll(facet))].filter(Boolean);
    return values.length > 0 ? [[facet, values] as const] : [];
  });
  return {
    query: (given.get('q') ?? '').slice(0, MAX_QUERY_LENGTH),
    filters: Object.fromEntries(filters),
    limit: readLimit(given.get('show')),
  };
}

/** The inverse of `readAddress`. Leaves out default values. */
export function writeAddress({query, filters, limit}: Question): string {
  const address = new URLSearchParams();
  if (query.trim()) address.set('q', query.trim().slice(0, MAX_QUERY_LENGTH));
  for (const facet of FACETS) for (const value of filters[facet] ?? []) address.append(facet, value);
  if (limit !== PAGES_AT_ONCE) address.set('show', String(limit));
  const text = address.toString();
  return text && `?${text}`;
}

function readLimit(text: string | null): number {
  const steps = Math.ceil(Number(text) / PAGES_AT_ONCE) || 1;
  return Math.min(Math.max(steps, 1) * PAGES_AT_ONCE, MAX_PAGES);
}
