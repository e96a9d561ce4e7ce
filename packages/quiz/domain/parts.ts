/**
 * Why an answer can't count, or not fully. `empty`: nothing is filled in or moved; `partial`: some rows or blanks are
 * open; `unreadable`: such as words instead of a number.
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

/** Counts an answer's rows or blanks, and how many of them are open. */
export function openParts(parts: readonly (string | number | null)[]): {open: number; count: number} {
  const open = parts.filter((part) => part === null || (typeof part === 'string' && part.trim() === '')).length;
  return {open, count: parts.length};
}
