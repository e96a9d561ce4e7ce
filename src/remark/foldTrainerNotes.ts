import type {Heading, Root, RootContent} from 'mdast';
import {jsxNode} from './jsxNodes';

/** As the guide for authors names the section. */
const TITLE = 'for the trainer';

/**
 * Puts the section "For the trainer" into a `<TrainerNotes>`, which is folded: most readers come to attend.
 *
 * @returns whether there was anything to fold
 */
export function foldTrainerNotes(tree: Root): boolean {
  const start = tree.children.findIndex((node) => isSection(node) && textOf(node).toLowerCase() === TITLE) + 1;
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

function isSection(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth <= 2;
}

function textOf({children}: Heading): string {
  return children
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .trim();
}
