import type {Heading, RootContent} from 'mdast';
import {textOf} from './hastNodes';

export function isSection(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth <= 2;
}

/** Returns a section's title in lower case with straight apostrophes, for comparing with the authors' guide. */
export function titleOf(heading: Heading): string {
  return textOf(heading).trim().replaceAll('’', "'").toLowerCase();
}
