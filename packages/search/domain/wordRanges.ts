/** A range of characters in a text. */
export type Span = readonly [from: number, until: number];

/** Finds words in a text: whole words, in any case. */
export function spansOf(text: string, words: readonly string[]): Span[] {
  if (words.length === 0) return [];
  // Longest first, so "self-check" wins over "self".
  const alternatives = words.toSorted((a, b) => b.length - a.length).map(escapeForPattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map(({index, 0: match}) => [index, index + match.length] as const);
}

function escapeForPattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
