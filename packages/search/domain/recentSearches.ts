const MAX = 8;

export interface RecentSearch {
  readonly query: string;
  /** What it led to, if known: a kind of page, or `machine` for an asset tag */
  readonly kind?: string | undefined;
}

/** Moves a search to the front, without repeating it. Keeps what it led to. */
export function addRecent(before: readonly RecentSearch[], {query, kind}: RecentSearch): RecentSearch[] {
  const text = query.trim();
  if (!text) return [...before];
  const isSame = (other: RecentSearch) => other.query.toLowerCase() === text.toLowerCase();
  const latest = {query: text, kind: kind ?? before.find(isSame)?.kind};
  return [latest, ...before.filter((other) => !isSame(other))].slice(0, MAX);
}

/** Checks what a browser stored. Older versions stored only the queries. */
export function isStored(value: unknown): value is readonly (string | RecentSearch)[] {
  return Array.isArray(value) && value.every((entry) => typeof (entry?.query ?? entry) === 'string');
}

export function readStored(kept: readonly (string | RecentSearch)[]): RecentSearch[] {
  return kept.map((entry) => (typeof entry === 'string' ? {query: entry} : entry));
}
