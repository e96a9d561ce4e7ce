import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {addClass, isElement, textOf} from './hastNodes';
import {keepRole} from './tableRoles';

interface Rule {
  /** Two or three columns of words, such as what one sees, what it means and what to do. */
  mostColumns: number;
  /** Whether a block repeats the headings, for tables whose columns don't explain themselves. */
  isLabeled: boolean;
}

const RULES: Readonly<Record<string, Rule>> = {
  procedure: {mostColumns: 3, isLabeled: false},
  equipment: {mostColumns: 3, isLabeled: false},
  // Minute by minute: what the trainer says, what people do, what to ask.
  session: {mostColumns: 6, isLabeled: true},
};

/**
 * Tables of a procedure, an equipment guide or a session whose rows become blocks on a phone: those of words. Columns
 * of numbers are compared, and stay columns.
 */
export default function stackedTables() {
  return (tree: Root, file: VFile) => {
    const {kind} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    const rule = RULES[String(kind)];
    if (!rule) return;
    visit(tree, {tagName: 'table'}, (table) => {
      const headers = headersOf(table);
      if (!isOfWords(headers, rule)) return;
      if (rule.isLabeled) label(table, headers);
      stack(table);
    });
  };
}

function headersOf(table: Element): Element[] {
  const headers: Element[] = [];
  visit(table, {tagName: 'th'}, (header) => {
    headers.push(header);
  });
  return headers;
}

function isOfWords(headers: readonly Element[], {mostColumns, isLabeled}: Rule): boolean {
  // The first column may hold the minutes.
  const words = isLabeled ? headers.slice(1) : headers;
  return headers.length > 1 && headers.length <= mostColumns && !words.some(({properties}) => isAligned(properties));
}

function isAligned({align, style}: Element['properties']): boolean {
  return Boolean(align) || /text-align/.test(String(style ?? ''));
}

/** Two columns need no label: the second one answers the first. A minute needs one in any table. */
function label(table: Element, headers: readonly Element[]): void {
  visit(table, {tagName: 'tr'}, (row) => {
    const cells = row.children.filter((child) => isElement(child, 'td', 'th'));
    cells.forEach((cell, column) => {
      if (column === 0) delete cell.properties.align;
      if (column === 0) delete cell.properties.style;
      const header = headers[column];
      if (cell.tagName === 'th' || !header) return;
      const isLabeled = column === 0 ? /^[\d½]+$/.test(textOf(cell).trim()) : headers.length > 2;
      if (isLabeled) cell.properties.dataLabel = textOf(header).trim();
    });
  });
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
