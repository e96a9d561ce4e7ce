import {type Match, matchText, normalizeText} from './acceptedText';

/* How much of an answer is right, from 0 to 1. Quizzes grade with it, and reports recompute scores with it. */

/**
 * One correct option is all or nothing. With several, the score is the share of them picked minus the share of the wrong
 * ones picked.
 */
export function gradeChoice(picked: readonly number[], right: readonly number[], options: number): number {
  if (right.length === 1) return Number(picked.length === 1 && right.every((place) => picked.includes(place)));
  const counts = countPicks(right, picked, options);
  return Math.max(0, shareOf(counts.right) - shareOf(counts.wrong));
}

export function countPicks(
  right: readonly number[],
  picked: readonly number[],
  options: number,
): {right: Count; wrong: Count} {
  const got = right.filter((place) => picked.includes(place)).length;
  const isWrong = (place: number) => !right.includes(place) && place >= 0 && place < options;
  const wrong = new Set(picked.filter(isWrong)).size;
  return {right: {got, of: right.length}, wrong: {got: wrong, of: options - right.length}};
}

/** The share of the rows with the right partner. */
export function gradeMatch(chosen: readonly (number | null)[], right: readonly number[]): number {
  return shareRight(right, (place, row) => chosen[row] === place);
}

/** The share of all pairs that are in the correct order. The exact reverse scores 0. */
export function gradeOrder(places: readonly number[], right: readonly number[]): number {
  if (!isOrderOf(places, right.length)) return 0;
  // A single item can't be in the wrong place.
  return right.length === 1 ? 1 : shareOf(countPairs(right, places));
}

export function isOrderOf(places: readonly number[], count: number): boolean {
  const isWhole = places.length === count && new Set(places).size === count;
  return isWhole && places.every((place) => place >= 0 && place < count);
}

/** Counts the pairs of items that are in the correct order. */
export function countPairs(right: readonly number[], given: readonly number[]): Count {
  const pairs = right.flatMap((first, place) => right.slice(place + 1).map((second) => [first, second] as const));
  const got = pairs.filter(([first, second]) => given.indexOf(first) < given.indexOf(second)).length;
  return {got, of: pairs.length};
}

/** Allows for floating-point errors at both ends. */
export function isWithin(typed: number, value: number, tolerance: number): boolean {
  const lost = 8 * Number.EPSILON * Math.max(Math.abs(typed), Math.abs(value), tolerance);
  return Math.abs(typed - value) <= tolerance + lost;
}

export interface BlanksTexts {
  /** The accepted texts of each blank; the first is the one shown. */
  accepted: readonly (readonly string[])[];
  /** The words of all blanks that may contain a typo. */
  typos?: readonly string[];
}

/** The share of the blanks that are right, each compared like a short text. */
export function gradeBlanks(typed: readonly string[], key: BlanksTexts): number {
  return shareRight(key.accepted, (_, index) => matchBlank(key, index, typed[index]) !== null);
}

/** Matches the text of a blank. Text that belongs in another blank of the question isn't accepted as a typo. */
export function matchBlank({accepted, typos}: BlanksTexts, index: number, typed = ''): Match {
  const match = matchText(typed, {accepted: accepted[index] ?? [], typos});
  const isOther = accepted.flat().some((text) => normalizeText(text) === normalizeText(typed));
  return match?.kind === 'typo' && isOther ? null : match;
}

export interface Count {
  got: number;
  of: number;
}

/** Returns 0 if the total is 0. */
function shareOf({got, of}: Count): number {
  return of === 0 ? 0 : got / of;
}

/** Returns the share of equally weighted parts that are right; 0 if there are none. */
function shareRight<T>(parts: readonly T[], isRight: (part: T, place: number) => boolean): number {
  return shareOf({got: parts.filter(isRight).length, of: parts.length});
}
