/*
 * Answers as SCORM 2004 (`cmi.interactions`), cmi5 and xAPI write them. The marks are those of the standards, which have
 * no way to write one of them within a text.
 */

/** A kind of question there. */
export type InteractionType = 'choice' | 'matching' | 'sequencing' | 'fill-in' | 'numeric';

/** Between the parts of an answer, such as the places picked. */
export const NEXT = '[,]';
/** Between the two sides of a pair. */
export const PAIR = '[.]';
/** Between the ends of a range. */
export const RANGE = '[:]';

/** As much of a text as every system keeps. */
const LONGEST_TEXT = 250;

/** A typed text as a part of an answer: one line, and without the marks. */
export function textPart(typed: string): string {
  const line = typed.replace(/\[([.,:])\]/g, '$1').replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ');
  return [...line.trim()].slice(0, LONGEST_TEXT).join('').trim();
}

/** The places picked in a choice, or in an order; null where it is no list of places. */
export function readPlaces(response: string): number[] | null {
  const places = response.split(NEXT);
  return places.every(isPlace) ? places.map(Number) : null;
}

/** For each pair the places of its two sides; null where it is no list of pairs. */
export function readPairs(response: string): [number, number][] | null {
  const pairs = response.split(NEXT).map((pair) => pair.split(PAIR));
  const isRight = pairs.every((sides) => sides.length === 2 && sides.every(isPlace));
  return isRight ? pairs.map(([left, right]) => [Number(left), Number(right)]) : null;
}

function isPlace(text: string): boolean {
  return /^\d{1,4}$/.test(text);
}
