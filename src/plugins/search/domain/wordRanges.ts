/** The range of characters of a word in a text. */
export type Span = readonly [from: number, until: number];

/** Where some words are in a text: whole words, whatever their case. */
export function spansOf(text: string, words: readonly string[]): Span[] {
  if (words.length === 0) return [];
  // The longest first: of "self-check" and "self" the former is meant where both fit.
  const alternatives = words.toSorted((a, b) => b.length - a.length).map(escapeForPattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map(({index, 0: match}) => [index, index + match.length] as const);
}

function escapeForPattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
