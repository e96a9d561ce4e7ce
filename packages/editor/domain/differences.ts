import {diffArrays, diffWordsWithSpace} from 'diff';
import type {Difference} from '../api';

/**
 * Returns the changed paragraphs between two texts. An edited paragraph is compared word by word; unchanged paragraphs
 * are left out.
 */
export function differences(before: string, after: string): Difference[] {
  const blocks = diffArrays(paragraphsOf(before), paragraphsOf(after));
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.removed && next?.added) return changed(block.value, next.value);
    if (block.removed) return block.value.map((text) => whole(text, 'removed'));
    return block.added && !blocks[index - 1]?.removed ? block.value.map((text) => whole(text, 'added')) : [];
  });
}

/** Splits at blank lines, and splits front matter, lists and tables line by line. */
function paragraphsOf(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n|\n(?=\s*(?:[-*+>|]|\d+[.)]|#{1,6} |[\w-]+:(?: |$)))/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** Compares paragraphs that replace others. Similar ones become word diffs, in the order of the new text. */
function changed(before: readonly string[], after: readonly string[]): Difference[] {
  const result: Difference[] = [];
  let from = 0;
  for (const text of after) {
    const at = before.findIndex((old, index) => index >= from && areAlike(old, text));
    if (at < 0) {
      result.push(whole(text, 'added'));
      continue;
    }
    result.push(...before.slice(from, at).map((old) => whole(old, 'removed')));
    result.push(byWords(before[at] ?? '', text));
    from = at + 1;
  }
  return [...result, ...before.slice(from).map((old) => whole(old, 'removed'))];
}

const LEAST_COMMON = 0.4;

/** Whether enough words match to show one text as an edit of the other. */
function areAlike(one: string, other: string): boolean {
  const kept = diffWordsWithSpace(one, other).filter(({added, removed}) => !added && !removed);
  const common = kept.reduce((sum, {value}) => sum + value.trim().length, 0);
  return common >= LEAST_COMMON * Math.max(one.length, other.length);
}

function byWords(before: string, after: string): Difference {
  return {
    parts: diffWordsWithSpace(before, after).map(({value, added, removed}) => ({
      text: value,
      ...(added && {change: 'added' as const}),
      ...(removed && {change: 'removed' as const}),
    })),
  };
}

function whole(text: string, change: 'added' | 'removed'): Difference {
  return {parts: [{text, change}]};
}
