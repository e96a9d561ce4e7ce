import type {Element, Root, RootContent} from 'hast';
import {isElement} from '../../../remark/hastNodes';

/** The id of the heading above what shows that a procedure worked: an author may translate the words. */
export const WORKED = 'how-to-tell-that-it-worked';

/** What a `##` heading begins, up to the next one. */
export interface Section {
  heading: Element;
  /** With the heading. */
  nodes: RootContent[];
}

/** The sections of a page, in their order. */
export function sectionsOf(tree: Root): Section[] {
  const sections: Section[] = [];
  for (const node of tree.children) {
    if (isElement(node, 'h2')) sections.push({heading: node, nodes: [node]});
    else sections.at(-1)?.nodes.push(node);
  }
  return sections;
}

/** Puts other nodes into the place of a section, or of a part of it. */
export function replaceNodes(tree: Root, nodes: readonly RootContent[], by: RootContent[]): void {
  const [first] = nodes;
  if (first) tree.children.splice(tree.children.indexOf(first), nodes.length, ...by);
}
