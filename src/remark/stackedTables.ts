import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {addClass, isElement} from './hastNodes';
import {keepRole} from './tableRoles';

/** Two or three columns of words, such as what one sees, what it means and what to do. */
const MOST_COLUMNS = 3;

/**
 * Tables of a procedure or an equipment guide whose rows become blocks on a phone: those of words. Columns of numbers
 * are compared, and stay columns.
 */
export default function stackedTables() {
  return (tree: Root, file: VFile) => {
    const {kind} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    if (kind !== 'procedure' && kind !== 'equipment') return;
    visit(tree, {tagName: 'table'}, (table) => {
      if (isOfWords(table)) stack(table);
    });
  };
}

function isOfWords(table: Element): boolean {
  const headers: Element[] = [];
  visit(table, {tagName: 'th'}, (header) => {
    headers.push(header);
  });
  return (
    headers.length > 1 && headers.length <= MOST_COLUMNS && headers.every(({properties}) => !isAligned(properties))
  );
}

function isAligned({align, style}: Element['properties']): boolean {
  return Boolean(align) || /text-align/.test(String(style ?? ''));
}

function stack(table: Element): void {
  addClass(table, 'stacked-table');
  visit(table, 'element', (node) => {
    keepRole(node);
    if (node.tagName !== 'tr') return;
    const first = node.children.find((child) => isElement(child, 'td', 'th'));
    if (!isElement(first, 'td')) return;
    first.tagName = 'th';
    first.properties = {...first.properties, scope: 'row', role: 'rowheader'};
  });
}
