import type {Element, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {addClass, isElement, textOf} from './hastNodes';
import {keepRole} from './tableRoles';

interface Range {
  fewestColumns: number;
  mostColumns: number;
}

/** Two columns fit on a phone. More than four are a grid, which is also read down the columns. */
const USUAL: Range = {fewestColumns: 3, mostColumns: 4};

const RANGES: Readonly<Record<string, Range>> = {
  // Symptom, meaning, action.
  procedure: {fewestColumns: 2, mostColumns: 4},
  equipment: {fewestColumns: 2, mostColumns: 4},
  // Minute by minute: what the trainer says, what people do, what to ask.
  session: {fewestColumns: 2, mostColumns: 6},
};

/**
 * Marks tables of text whose rows become blocks on a phone. Numbers are compared down a column, so their tables stay.
 * So do forms, which are for paper, and light tables, which have their own blocks (`lightsTables.ts`).
 */
export default function stackedTables() {
  return (tree: Root, file: VFile) => {
    const {kind} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    const range = RANGES[String(kind)] ?? USUAL;
    visit(tree, 'element', (node) => {
      if (hasClass(node, 'paper')) return SKIP;
      if (node.tagName !== 'table' || hasClass(node, 'lights-table')) return;
      const headers = headersOf(node);
      if (!isOfWords(headers, range)) return;
      label(node, headers);
      stack(node);
    });
  };
}

function hasClass({properties: {className}}: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

function headersOf(table: Element): Element[] {
  const headers: Element[] = [];
  visit(table, {tagName: 'th'}, (header) => {
    headers.push(header);
  });
  return headers;
}

/** The first column may have numbers that name a row, such as minutes, and one more may have an amount. */
function isOfWords(headers: readonly Element[], {fewestColumns, mostColumns}: Range): boolean {
  const others = headers.slice(1);
  const numbers = others.filter(({properties}) => isAligned(properties)).length;
  const isInRange = headers.length >= fewestColumns && headers.length <= mostColumns;
  return isInRange && numbers <= 1 && numbers < others.length;
}

function isAligned({align, style}: Element['properties']): boolean {
  return Boolean(align) || /text-align/.test(String(style ?? ''));
}

/** Two columns need no label, because the second answers the first. Minutes always need one. */
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
