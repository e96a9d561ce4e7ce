import {isElement} from '@deskbook/engine/remark/hastNodes';
import type {Element, Root, RootContent} from 'hast';

/** Id of the heading for signs that a procedure worked. Authors may translate its words. */
export const WORKED = 'how-to-tell-that-it-worked';

/** A `##` heading and everything up to the next one */
export interface Section {
  heading: Element;
  /** Includes the heading */
  nodes: RootContent[];
}

export function sectionsOf(tree: Root): Section[] {
  const sections: Section[] = [];
  for (const node of tree.children) {
    if (isElement(node, 'h2')) sections.push({heading: node, nodes: [node]});
    else sections.at(-1)?.nodes.push(node);
  }
  return sections;
}

/** Replaces a section, or a part of it, with other nodes. */
export function replaceNodes(tree: Root, nodes: readonly RootContent[], by: RootContent[]): void {
  const [first] = nodes;
  if (first) tree.children.splice(tree.children.indexOf(first), nodes.length, ...by);
}
