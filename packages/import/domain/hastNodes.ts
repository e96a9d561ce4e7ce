import type {Element, ElementContent, Nodes, Properties, Text} from 'hast';

export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return {type: 'element', tagName, properties, children};
}

export function text(value: string): Text {
  return {type: 'text', value};
}

export function isElement<Name extends string>(node: Nodes, ...names: Name[]): node is Element & {tagName: Name} {
  return node.type === 'element' && (names as string[]).includes(node.tagName);
}

/** Returns the text of a node, without the alt texts of pictures. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isElement(node, 'br')) return ' ';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Yields every element of a tree, parents before children, in text order. */
export function* elementsIn(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsIn(child);
}

/** Text that programs add, which no author wrote */
const BY_PROGRAM = /\s*(?:AI-generated content may be incorrect\.|Description automatically generated.*)\s*$/s;
const IS_FILE = /^\S+\.[a-z]{3,4}$|^(?:[a-z]:)?[\\/].*\.[a-z]{3,4}$|^(?:file|https?):/i;

/** Returns a picture's alt text as its author wrote it; empty if a program wrote it, or if it's only a file name. */
export function altText(written: string): string {
  const plain = written.replace(BY_PROGRAM, '').replace(/\s+/g, ' ').trim();
  return IS_FILE.test(plain) ? '' : plain;
}
