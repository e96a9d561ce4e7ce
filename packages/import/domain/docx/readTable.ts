import {childAt, elementsOf} from '@deskbook/text/xmlElements';
import type {Element, ElementContent} from 'hast';
import type {Block} from '../document';
import {element} from '../hastNodes';
import {nestLists} from '../nestLists';
import {MAX_COLUMNS} from '../spellOutTable';
import type {XmlElement} from '../xml';
import type {DocxContext} from './context';

type ReadBlocks = (parent: XmlElement, context: DocxContext) => Block[];

/** Reads a table, with merged cells as in HTML. */
export function readTable(table: XmlElement, context: DocxContext, readBlocks: ReadBlocks): Block[] {
  const rows = inside(table, 'w:tr').filter((row) => !childAt(row, 'w:trPr', 'w:del'));
  // A single column only lays out a page.
  const isGrid = rows.some((row) => inside(row, 'w:tc').length > 1);
  if (isGrid && context.tableDepth > 0) context.losses.add('a table within a table is now text in its cell');
  if (isGrid) context.tableDepth++;
  const open = new Map<number, Element>();
  const readCell = (cell: XmlElement) => nestLists(readBlocks(cell, context));
  const children = rows.map((row) => element('tr', {}, readRow(row, open, readCell)));
  if (isGrid) context.tableDepth--;
  return [element('table', {}, children)];
}

/** @param open cells in earlier rows that may extend down, by column */
function readRow(row: XmlElement, open: Map<number, Element>, read: (cell: XmlElement) => ElementContent[]): Element[] {
  let column = Math.min(Number(childAt(row, 'w:trPr', 'w:gridBefore')?.attributes['w:val'] ?? 0), MAX_COLUMNS);
  const before = Array.from({length: column}, () => element('td', {}, []));
  const cells = inside(row, 'w:tc').flatMap((cell) => {
    const properties = childAt(cell, 'w:tcPr');
    const colSpan = Number(childAt(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1);
    const merge = childAt(properties, 'w:vMerge');
    const at = column;
    column += colSpan;
    const above = open.get(at);
    if (merge && merge.attributes['w:val'] !== 'restart' && above) {
      above.properties.rowSpan = Number(above.properties.rowSpan ?? 1) + 1;
      return [];
    }
    const td = element('td', colSpan > 1 ? {colSpan} : {}, read(cell));
    if (merge) open.set(at, td);
    else open.delete(at);
    return [td];
  });
  return [...before, ...cells];
}

/** Rows and cells may be inside content controls. */
function inside(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? inside(child, name) : [];
  });
}

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins']);
