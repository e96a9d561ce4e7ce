import type {Element, Nodes, Parents} from 'hast';
import {EXIT, SKIP, visit} from 'unist-util-visit';

export function findElement(tree: Nodes, isWanted: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!isWanted(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

export function allElements(tree: Nodes, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (isWanted(element)) found.push(element);
  });
  return found;
}

export function hasClass({properties: {className}}: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

export function removeElements(tree: Nodes, isUnwanted: (element: Element) => boolean): void {
  visit(tree, 'element', (element, index, parent) => {
    if (index === undefined || !isUnwanted(element)) return undefined;
    (parent as Parents).children.splice(index, 1);
    return [SKIP, index];
  });
}
