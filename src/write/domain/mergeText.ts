import {diff3Merge} from 'node-diff3';

/**
 * Two changes of one text as one; null where both have changed the same lines in different ways.
 *
 * @param base what both began with
 */
export function mergeText(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const regions = diff3Merge(linesOf(mine), linesOf(base), linesOf(theirs), {excludeFalseConflicts: true});
  if (regions.some(({conflict}) => conflict)) return null;
  return regions.flatMap(({ok}) => ok ?? []).join('');
}

/** With their line breaks, so that the text is the same when they are joined. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}
