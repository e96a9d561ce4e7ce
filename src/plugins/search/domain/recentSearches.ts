const MOST = 8;

export interface RecentSearch {
  readonly query: string;
  /** What it led to, where that is known: a kind of pages, or `machine` for an asset tag. */
  readonly kind?: string | undefined;
}

/** Puts a search in front of those before it, once; what it has led to stays known. */
export function addRecent(before: readonly RecentSearch[], {query, kind}: RecentSearch): RecentSearch[] {
  const text = query.trim();
  if (!text) return [...before];
  const isSame = (other: RecentSearch) => other.query.toLowerCase() === text.toLowerCase();
  const latest = {query: text, kind: kind ?? before.find(isSame)?.kind};
  return [latest, ...before.filter((other) => !isSame(other))].slice(0, MOST);
}

/** What a browser has kept. Older versions of the site kept only the queries. */
export function isKept(value: unknown): value is readonly (string | RecentSearch)[] {
  return Array.isArray(value) && value.every((entry) => typeof (entry?.query ?? entry) === 'string');
}

export function readKept(kept: readonly (string | RecentSearch)[]): RecentSearch[] {
  return kept.map((entry) => (typeof entry === 'string' ? {query: entry} : entry));
}
