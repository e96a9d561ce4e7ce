import type {Heading, RootContent} from 'mdast';
import {textOf} from './hastNodes';

/** Whether a node begins a section of a page, or ends the one before it. */
export function isSection(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth <= 2;
}

/** The title of a section, as the authors' guide names it, in small letters and with straight apostrophes. */
export function titleOf(heading: Heading): string {
  return textOf(heading).trim().replaceAll('’', "'").toLowerCase();
}
