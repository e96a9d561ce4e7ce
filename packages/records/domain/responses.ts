/*
 * Responses in the notation of SCORM 2004 (`cmi.interactions`), cmi5 and xAPI. The standards define these delimiters
 * but no way to escape them.
 */

/** The standards' question types */
export type InteractionType = 'choice' | 'matching' | 'sequencing' | 'fill-in' | 'numeric';

/** Separates parts of an answer, such as selected choices. */
export const NEXT = '[,]';
/** Separates the two sides of a pair. */
export const PAIR = '[.]';
/** Separates the ends of a range. */
export const RANGE = '[:]';

/** The length that every system can store. */
const LONGEST_TEXT = 250;

/** Cleans typed text for use in a response: a single line without delimiters. */
export function textPart(typed: string): string {
  const line = typed.replace(/\[([.,:])\]/g, '$1').replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ');
  return [...line.trim()].slice(0, LONGEST_TEXT).join('').trim();
}

/** Parses the positions in a choice or sequencing response. Returns null if it isn't a list of positions. */
export function readPlaces(response: string): number[] | null {
  const places = response.split(NEXT);
  return places.every(isPlace) ? places.map(Number) : null;
}

/** Parses a matching response into pairs of positions. Returns null if it isn't a list of pairs. */
export function readPairs(response: string): [number, number][] | null {
  const pairs = response.split(NEXT).map((pair) => pair.split(PAIR));
  const isRight = pairs.every((sides) => sides.length === 2 && sides.every(isPlace));
  return isRight ? pairs.map(([left, right]) => [Number(left), Number(right)]) : null;
}

function isPlace(text: string): boolean {
  return /^\d{1,4}$/.test(text);
}
