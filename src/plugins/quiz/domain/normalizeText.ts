const ACCENTS = /[\u0300-\u036f]/g;
/** A point or comma between digits is a part of the number. */
const PUNCTUATION = /(?<!\d)[.,]|[.,](?!\d)|(?![.,])\p{P}|\p{Sk}/gu;
const SPACES = /[\s\p{Cf}]+/gu;

/**
 * What of an answer counts: its letters, digits and symbols, without case, accents, punctuation and spaces.
 * `Self-Check`, `self check` and `selfcheck` are one. A text of nothing but punctuation is kept as it is.
 */
export function normalizeText(text: string): string {
  const plain = text.normalize('NFKD').replace(ACCENTS, '').toLowerCase().normalize('NFKC').replace(SPACES, '');
  return plain.replace(PUNCTUATION, '') || plain;
}
