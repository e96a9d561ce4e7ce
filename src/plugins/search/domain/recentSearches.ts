const MOST = 8;

/** Puts a query in front of those before it, once. */
export function addRecent(before: readonly string[], query: string): string[] {
  const text = query.trim();
  if (!text) return [...before];
  const isOther = (other: string) => other.toLowerCase() !== text.toLowerCase();
  return [text, ...before.filter(isOther)].slice(0, MOST);
}

export function isRecent(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
