import type {Definition, Root} from 'mdast';
import {visit} from 'unist-util-visit';

/**
 * Turns `[words][label]` into an ordinary link, and `![alt][label]` into an image. Docusaurus copies and finds files for
 * those only.
 */
export default function inlineReferences() {
  return (tree: Root) => {
    const definitions = new Map<string, Definition>();
    visit(tree, 'definition', (node) => {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    });
    visit(tree, ['linkReference', 'imageReference'], (node, index, parent) => {
      if ((node.type !== 'linkReference' && node.type !== 'imageReference') || !parent || index === undefined) return;
      const definition = definitions.get(node.identifier);
      if (!definition) return;
      const {url, title} = definition;
      const {position} = node;
      parent.children[index] =
        node.type === 'linkReference'
          ? {type: 'link', url, title, children: node.children, position}
          : {type: 'image', url, title, alt: node.alt, position};
    });
  };
}
