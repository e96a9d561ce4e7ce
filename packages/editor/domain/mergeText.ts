import {diff3Merge} from 'node-diff3';

/**
 * Merges two edits of one text; returns null if both changed the same lines differently.
 *
 * @param base the common ancestor
 */
export function mergeText(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const regions = diff3Merge(linesOf(mine), linesOf(base), linesOf(theirs), {excludeFalseConflicts: true});
  if (regions.some(({conflict}) => conflict)) return null;
  return regions.flatMap(({ok}) => ok ?? []).join('');
}

/** Keeps the line breaks, so joining the lines restores the text. */
export function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}
