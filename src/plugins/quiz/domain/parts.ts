/**
 * What an answer lacks to be counted: `empty`, nothing is filled in, or nothing has been put in another order; `partial`,
 * some rows or blanks are open; `unreadable`, such as words where a number is asked for.
 */
export const GAPS = ['empty', 'partial', 'unreadable'] as const;

export type Gap = (typeof GAPS)[number];

export function gapInText(text: string): Gap | null {
  return text.trim() === '' ? 'empty' : null;
}

export function gapInParts(parts: readonly (string | number | null)[]): Gap | null {
  const {open, count} = openParts(parts);
  if (open === count) return 'empty';
  return open > 0 ? 'partial' : null;
}

/** How many rows or blanks of an answer are open, and how many there are. */
export function openParts(parts: readonly (string | number | null)[]): {open: number; count: number} {
  const open = parts.filter((part) => part === null || (typeof part === 'string' && part.trim() === '')).length;
  return {open, count: parts.length};
}

/** A count out of a total. */
export interface Count {
  got: number;
  of: number;
}

/** 0 of nothing. */
export function shareOf({got, of}: Count): number {
  return of === 0 ? 0 : got / of;
}

/** Of parts that count the same, how many are right; 0 of nothing. */
export function shareRight<T>(parts: readonly T[], isRight: (part: T, place: number) => boolean): number {
  return shareOf({got: parts.filter(isRight).length, of: parts.length});
}
