import type {Root} from 'mdast';
import {jsxNode} from './jsxNodes';
import {isSection, titleOf} from './sections';

/** As the guide for authors names the section. */
const TITLE = 'for the trainer';

/**
 * Puts the section "For the trainer" into a `<TrainerNotes>`, which is folded: most readers come to attend.
 *
 * @returns whether there was anything to fold
 */
export function foldTrainerNotes(tree: Root): boolean {
  const start = tree.children.findIndex((node) => isSection(node) && titleOf(node) === TITLE) + 1;
  if (start === 0) return false;
  const length = tree.children.slice(start).findIndex(isSection);
  const notes = tree.children.slice(start, length < 0 ? undefined : start + length);
  if (notes.length === 0) return false;
  tree.children.splice(start, notes.length, {
    ...jsxNode('mdxJsxFlowElement', 'TrainerNotes', {}),
    children: notes as never[],
  });
  return true;
}
