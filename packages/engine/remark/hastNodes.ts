import type {Element, ElementContent, Nodes} from 'hast';

export {toString as textOf} from 'mdast-util-to-string';

/** Marks an element whose content becomes plain HTML instead of components. Whoever adds it also removes it. */
export const PLAIN_HTML = 'plain-html';

export function element(tagName: string, className: string | null, children: ElementContent[]): Element {
  return {type: 'element', tagName, properties: className ? {className: [className]} : {}, children};
}

export function isElement(node: Nodes | undefined, ...tagNames: string[]): node is Element {
  return node?.type === 'element' && tagNames.includes(node.tagName);
}

export function addClass(node: Element, name: string): void {
  const {className} = node.properties;
  node.properties.className = [...(Array.isArray(className) ? className : []), name];
}
