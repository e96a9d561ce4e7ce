import {headingIn} from '@deskbook/text/markdown/headingIn';
import type {Heading, Nodes, Root} from 'mdast';
import {isTrainersHeading} from '../sessionSections';

/**
 * Finds the nodes of a session's text that are for its trainer: from each of the trainer's headings up to the next
 * heading of its level or above. A box, quote or list in which such a section ends stays, with what comes after it.
 */
export function trainersParts(tree: Root): Nodes[] {
  const found: Nodes[] = [];
  /** The level of the trainer's heading above; null outside such sections. */
  let level: number | null = null;
  const walk = (node: Nodes) => {
    if (node.type === 'heading') {
      if (level !== null && node.depth <= level) level = null;
      if (level === null && isForTrainer(node)) level = node.depth;
    }
    if (level !== null && !hasHeading(node, level)) found.push(node);
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  for (const child of tree.children) walk(child);
  return found;
}

export function isForTrainer(heading: Heading): boolean {
  const {text, id} = headingIn(heading);
  return isTrainersHeading(text, id);
}

/** Whether a node that isn't a heading holds one that ends a section of a level. */
function hasHeading(node: Nodes, level: number): boolean {
  if (!('children' in node) || node.type === 'heading') return false;
  return node.children.some((child) => (child.type === 'heading' && child.depth <= level) || hasHeading(child, level));
}
