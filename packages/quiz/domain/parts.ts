/**
 * Why an answer can't count, or not fully. `empty`: nothing is filled in or moved; `partial`: some rows or blanks are
 * open; `unreadable`: such as words instead of a number.
 */
export const INCOMPLETE_REASONS = ['empty', 'partial', 'unreadable'] as const;

export type IncompleteReason = (typeof INCOMPLETE_REASONS)[number];

export function incompleteReasonOfText(text: string): IncompleteReason | null {
  return text.trim() === '' ? 'empty' : null;
}

export function incompleteReasonOfParts(parts: readonly (string | number | null)[]): IncompleteReason | null {
  const {open, count} = openParts(parts);
  if (open === count) return 'empty';
  return open > 0 ? 'partial' : null;
}

/** Counts an answer's rows or blanks, and how many of them are open. */
export function openParts(parts: readonly (string | number | null)[]): {open: number; count: number} {
  const open = parts.filter((part) => part === null || (typeof part === 'string' && part.trim() === '')).length;
  return {open, count: parts.length};
}
