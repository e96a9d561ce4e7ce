const ACCENTS = /[\u0300-\u036f]/g;
/** A point or comma between digits is part of the number, so it isn't matched here. */
const PUNCTUATION = /(?<!\d)[.,]|[.,](?!\d)|(?![.,])\p{P}|\p{Sk}/gu;
const SPACES = /[\s\p{Cf}]+/gu;

/**
 * Reduces an answer to its letters, digits and symbols, so case, accents, punctuation and spaces don't matter:
 * `Self-Check`, `self check` and `selfcheck` are the same. Text that is all punctuation keeps it.
 */
export function normalizeText(text: string): string {
  const plain = text.normalize('NFKD').replace(ACCENTS, '').toLowerCase().normalize('NFKC').replace(SPACES, '');
  return plain.replace(PUNCTUATION, '') || plain;
}
