import {elementsIn} from '@deskbook/import/domain/hastNodes';
import type {Element, Nodes, Parents} from 'hast';
import {SKIP, visit} from 'unist-util-visit';

export function findElement(tree: Nodes, isWanted: (element: Element) => boolean): Element | undefined {
  return [...elementsIn(tree)].find(isWanted);
}

export function allElements(tree: Nodes, isWanted: (element: Element) => boolean): Element[] {
  return [...elementsIn(tree)].filter(isWanted);
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
