import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {textOf} from './hastNodes';

/** Two columns fit on a phone. More may have to scroll, and scrollable content must be reachable by keyboard. */
const MAX_COLUMNS_THAT_FIT = 2;

/** Wraps wide tables in a scrollable, focusable box. */
export default function scrollTables() {
  return (tree: Root, file: VFile) => {
    if (!/\||<table/i.test(String(file))) return;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || index === undefined || !parent) return;
      const headers = headersOf(node);
      const focus =
        headers.length > MAX_COLUMNS_THAT_FIT ? {tabIndex: 0, role: 'group', ariaLabel: headers.join(', ')} : {};
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: {className: ['table-box'], ...focus},
        children: [node],
      };
    });
  };
}

function headersOf(table: Element): string[] {
  const headers: string[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'th' && node.properties.role !== 'rowheader') headers.push(textOf(node).trim());
  });
  return headers;
}
