import {childAt, elementsOf, xmlText} from '@deskbook/text/xmlElements';
import type {Element, ElementContent} from 'hast';
import type {Block, ListItem} from '../document';
import {element, isElement, textOf} from '../hastNodes';
import {joinPieces, type Piece} from '../inline';
import {nestLists} from '../nestLists';
import {MAX_COLUMNS} from '../spellOutTable';
import type {XmlElement} from '../xml';
import type {DocxContext} from './context';
import {reportContents} from './fields';
import type {Numbering} from './numbering';
import {readInline} from './readInline';
import {paragraphStyle, type Style, withStyle} from './styles';

/** Reads paragraphs and tables in a document, cell, note or text box. */
export function readBlocks(parent: XmlElement, context: DocxContext): Block[] {
  return elementsOf(parent).flatMap((child) => READERS[child.name]?.(child, context) ?? []);
}

type Reader = (child: XmlElement, context: DocxContext) => Block[];

const READERS: Readonly<Record<string, Reader>> = {
  'w:p': readParagraph,
  'w:tbl': (table, context) => readTable(table, context, readBlocks),
  'w:sdt': readControl,
  'w:customXml': readBlocks,
  'w:ins': readBlocks,
  'w:moveTo': readBlocks,
  'm:oMathPara': (equation, context) =>
    paragraphOf(readInline({name: '', attributes: {}, children: [equation]}, context)),
  'w:sectPr': (section, context) => {
    reportColumns(section, context);
    return [];
  },
  'w:altChunk': (_, context) => {
    context.losses.add('an embedded document was left out');
    return [];
  },
  'mc:AlternateContent': (child, context) => readBlocks(childAt(child, 'mc:Choice') ?? child, context),
};

/** A content control, such as the cover or a form field. */
function readControl(control: XmlElement, context: DocxContext): Block[] {
  const gallery = childAt(control, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')?.attributes['w:val'];
  if (gallery === 'Table of Contents') {
    reportContents(context);
    return [];
  }
  return readBlocks(childAt(control, 'w:sdtContent') ?? control, context);
}

function readParagraph(paragraph: XmlElement, context: DocxContext): Block[] {
  const properties = childAt(paragraph, 'w:pPr');
  const styleId = childAt(properties, 'w:pStyle')?.attributes['w:val'] ?? DEFAULT_STYLE;
  const style = withStyle(context.styles.get(styleId) ?? {}, paragraphStyle(properties));
  const section = childAt(properties, 'w:sectPr');
  context.losses.enter(wordsOf(paragraph), style.headingLevel !== undefined);
  if (section) reportColumns(section, context);

  const pieces = [...context.carried.splice(0), ...readInline(paragraph, context)];
  const boxes = context.boxes.splice(0);
  reportRevisions(context);
  if (style.role === 'contents') {
    reportContents(context);
    return [];
  }
  if (goesOn(properties)) {
    context.carried.push(...pieces);
    return readBoxes(boxes, context);
  }
  return [...blocksOf(pieces, style, context), ...readBoxes(boxes, context)];
}

const DEFAULT_STYLE = 'Normal';

function blocksOf(pieces: readonly Piece[], style: Style, context: DocxContext): Block[] {
  const number = style.numbering && context.count(style.numbering.id, style.numbering.level ?? 0);
  if (pieces.every(isEmpty)) return [];
  if (style.role === 'title') return titleOf(pieces, context);
  if (style.headingLevel !== undefined) {
    if (number?.isOrdered) context.losses.addOnce('the numbers of the headings were left out');
    return [heading(style.headingLevel, pieces)];
  }
  if (number) return [itemOf(number, pieces, context)];
  if (style.continues !== undefined) return [continuation(style.continues, pieces)];
  if (style.role === 'quote') return [element('blockquote', {}, paragraphOf(pieces))];
  if (style.role === 'code') {
    const plain = pieces.map(({node}) => ({node, marks: {}}));
    return [element('pre', {}, [element('code', {}, joinPieces(plain))])];
  }
  return paragraphOf(pieces);
}

function isEmpty({node}: Piece): boolean {
  return node.type === 'text'
    ? node.value.trim() === ''
    : node.type === 'element' && ['a', 'br'].includes(node.tagName);
}

function paragraphOf(pieces: readonly Piece[]): Element[] {
  return [element('p', {}, joinPieces(pieces))];
}

function heading(level: number, pieces: readonly Piece[]): Element {
  return element(`h${Math.min(level, 6)}`, {}, joinPieces(pieces));
}

/** A page has only one title, but some authors also use the style for parts of a document. */
function titleOf(pieces: readonly Piece[], context: DocxContext): Block[] {
  if (context.titles.length > 0) return [heading(1, pieces)];
  const words = pieces.map(({node}) => textOf(node)).join('');
  if (words.trim() !== '') context.titles.push(words.trim().replace(/\s+/g, ' '));
  const pictures = pieces.filter(({node}) => isElement(node, 'img'));
  return pictures.length > 0 ? paragraphOf(pictures) : [];
}

function itemOf({pattern, ...number}: Numbering, pieces: readonly Piece[], {losses}: DocxContext): ListItem {
  if (pattern) losses.addOnce(`numbers such as "${pattern}" are now 1, 2, 3`);
  return {type: 'item', ...number, children: paragraphOf(pieces)};
}

function continuation(level: number, pieces: readonly Piece[]): ListItem {
  const kind = {list: '', level, isOrdered: false, value: 0, isContinuation: true};
  return {type: 'item', ...kind, children: paragraphOf(pieces)};
}

function readBoxes(boxes: readonly XmlElement[], context: DocxContext): Block[] {
  return boxes.flatMap((box) => {
    context.losses.add('the text of a text box now comes after this paragraph');
    return readBlocks(box, context);
  });
}

/** A paragraph without its mark joins the next one, and so does a drop cap, which has its own frame. */
function goesOn(properties: XmlElement | undefined): boolean {
  const frame = childAt(properties, 'w:framePr');
  return childAt(properties, 'w:rPr', 'w:del') !== undefined || frame?.attributes['w:dropCap'] !== undefined;
}

function reportRevisions({revisers, losses}: DocxContext): void {
  if (revisers.size > 0) losses.add(`tracked changes by ${[...revisers].join(' and ')} were accepted: check the text`);
  revisers.clear();
}

function reportColumns(section: XmlElement, {losses}: DocxContext): void {
  const columns = childAt(section, 'w:cols')?.attributes['w:num'];
  if (columns && Number(columns) > 1) losses.addOnce(`text in ${columns} columns is now in one`);
}

/** Returns the visible text of a paragraph, without what is anchored in it. */
function wordsOf(paragraph: XmlElement): string {
  return elementsOf(paragraph)
    .map((child) => {
      if (child.name === 'w:t') return xmlText(child);
      return UNSEEN.has(child.name) ? '' : wordsOf(child);
    })
    .join('');
}

const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);

type ReadBlocks = (parent: XmlElement, context: DocxContext) => Block[];

/** Reads a table, with merged cells as in HTML. */
function readTable(table: XmlElement, context: DocxContext, readBlocks: ReadBlocks): Block[] {
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
