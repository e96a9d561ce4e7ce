/** An XML element, whichever parser made it. */
interface Tree<E> {
  name: string;
  children: readonly (E | string)[];
}

export function elementsOf<E extends Tree<E>>({children}: Tree<E>): E[] {
  return children.filter((child): child is E => typeof child !== 'string');
}

export function childrenNamed<E extends Tree<E>>(element: E | undefined, name: string): E[] {
  return element ? elementsOf(element).filter((child) => child.name === name) : [];
}

/** Follows a path of element names; returns undefined if one is missing. */
export function childAt<E extends Tree<E>>(element: E | undefined, ...names: string[]): E | undefined {
  return names.reduce<E | undefined>((parent, name) => childrenNamed(parent, name)[0], element);
}

/** Returns all descendants with a name, in document order. */
export function allNamed<E extends Tree<E>>(element: E, name: string): E[] {
  return elementsOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);
}

/** Returns the text of an element and its descendants. */
export function xmlText<E extends Tree<E>>(node: E | string): string {
  return typeof node === 'string' ? node : node.children.map((child) => xmlText(child)).join('');
}
