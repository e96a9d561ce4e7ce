import {allNamed, childrenNamed, elementsOf} from '@deskbook/text/xmlElements';
import type {Element} from 'hast';
import type {Block} from '../document';
import {element, isElement, textOf} from '../hastNodes';
import {joinPieces, type Piece} from '../inline';
import {nestLists} from '../nestLists';
import type {XmlElement} from '../xml';
import {readInline} from './readInline';
import type {ListLevel, OdtContext, Style} from './styles';

/** Reads paragraphs, lists and tables in a document, cell, note or text box. */
export function readBlocks(parent: XmlElement, context: OdtContext): Block[] {
  return elementsOf(parent).flatMap((child) => READERS[child.name]?.(child, context) ?? []);
}

type Reader = (child: XmlElement, context: OdtContext) => Block[];

const contents: Reader = (_, {losses}) => {
  losses.addOnce('the table of contents was left out, because pages make their own');
  return [];
};
const anchored: Reader = (child, context) => {
  const pieces = readInline({name: '', attributes: {}, children: [child]}, context);
  return [...(pieces.length > 0 ? [paragraph(pieces)] : []), ...readBoxes(context)];
};

const READERS: Readonly<Record<string, Reader>> = {
  'text:p': readParagraph,
  'text:h': readParagraph,
  'text:list': (list, context) => readList(list, context),
  'text:section': (section, context) => {
    const {columns = 1} = context.styles.get(section.attributes['text:style-name'] ?? '') ?? {};
    if (columns > 1) context.losses.addOnce(`text in ${columns} columns is now in one`);
    return readBlocks(section, context);
  },
  'text:numbered-paragraph': readBlocks,
  'text:table-of-content': contents,
  'text:alphabetical-index': contents,
  'text:illustration-index': contents,
  'table:table': readTable,
  'draw:frame': anchored,
  'draw:custom-shape': anchored,
};

function readParagraph(source: XmlElement, context: OdtContext): Block[] {
  const style = context.styles.get(source.attributes['text:style-name'] ?? '') ?? {};
  const level = Number(source.attributes['text:outline-level'] ?? style.headingLevel ?? 1);
  const isHeading = source.name === 'text:h' || style.headingLevel !== undefined;
  context.losses.enter(wordsOf(source), isHeading);
  const pieces = readInline(source, context);
  reportChanges(source, context);
  return [...blocksOf(pieces, style, isHeading ? level : undefined, context), ...readBoxes(context)];
}

function blocksOf(pieces: readonly Piece[], {role}: Style, level: number | undefined, {titles}: OdtContext): Block[] {
  if (role === 'title' && titles.length === 0) {
    const words = pieces
      .map(({node}) => textOf(node))
      .join('')
      .trim();
    if (words) titles.push(words.replace(/\s+/g, ' '));
    const pictures = pieces.filter(({node}) => isElement(node, 'img'));
    return pictures.length > 0 ? [paragraph(pictures)] : [];
  }
  if (level !== undefined || role === 'title') return [element(`h${Math.min(level ?? 1, 6)}`, {}, joinPieces(pieces))];
  if (role === 'code')
    return [
      element('pre', {}, [
        element(
          'code',
          {},
          pieces.map(({node}) => node),
        ),
      ]),
    ];
  return [role === 'quote' ? element('blockquote', {}, [paragraph(pieces)]) : paragraph(pieces)];
}

function paragraph(pieces: readonly Piece[]): Element {
  return element('p', {}, joinPieces(pieces));
}

function readBoxes(context: OdtContext): Block[] {
  return context.boxes.splice(0).flatMap((box) => {
    const blocks = readBlocks(box, context);
    if (blocks.length > 0) context.losses.add('the text of a text box now comes after this paragraph');
    return blocks;
  });
}

const ANY_LIST: ListLevel = {isOrdered: false, start: 1};

/** @param outer the list around this one */
function readList(list: XmlElement, context: OdtContext, outer = {name: '', style: '', level: 0}): Block[] {
  const {attributes} = list;
  const style = attributes['text:style-name'] ?? outer.style;
  const level = outer.level + 1;
  const kind = context.listStyles.get(style)?.get(level) ?? ANY_LIST;
  const name = outer.name || nameOfList(list, style, context);
  const key = `${name} ${level}`;
  const {counter} = context;
  if (outer.name && attributes['text:continue-numbering'] !== 'true') counter.counted.delete(key);

  return elementsOf(list).flatMap((item) => {
    let isFirst = item.name === 'text:list-item';
    return elementsOf(item).flatMap((child): Block[] => {
      if (child.name === 'text:list') return readList(child, context, {name, style, level});
      const blocks = READERS[child.name]?.(child, context) ?? [];
      return blocks.map((block) => {
        if (block.type === 'item' || !isElement(block, 'p')) return block;
        const value = Number(item.attributes['text:start-value'] ?? (counter.counted.get(key) ?? kind.start - 1) + 1);
        if (isFirst) counter.counted.set(key, value);
        if (kind.format) context.losses.addOnce(`numbers such as "${kind.format}" are now 1, 2, 3`);
        const own = {list: kind.isChecked === undefined ? key : 'boxes', level: level - 1, value, children: [block]};
        const read = {
          type: 'item' as const,
          ...own,
          isOrdered: kind.isOrdered,
          isChecked: kind.isChecked,
          isContinuation: !isFirst,
        };
        isFirst = false;
        return read;
      });
    });
  });
}

/** A list that continues another one has the same name. */
function nameOfList({attributes}: XmlElement, style: string, {counter}: OdtContext): string {
  const id = attributes['xml:id'] ?? '';
  const continued = attributes['text:continue-list'] ?? (attributes['text:continue-numbering'] === 'true' ? style : '');
  const name = counter.listOf.get(continued) ?? `list ${++counter.lists}`;
  counter.listOf.set(style, name);
  if (id) counter.listOf.set(id, name);
  return name;
}

function readTable(table: XmlElement, context: OdtContext): Block[] {
  const rows = rowsOf(table).map((row) =>
    element(
      'tr',
      {},
      childrenNamed(row, 'table:table-cell').map((cell) => readCell(cell, context)),
    ),
  );
  return [element('table', {}, rows)];
}

function rowsOf(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return /^table:table-(?:header-rows|rows|row-group)$/.test(child.name) ? rowsOf(child) : [];
  });
}

function readCell(cell: XmlElement, context: OdtContext): Element {
  const spans = {
    colSpan: cell.attributes['table:number-columns-spanned'],
    rowSpan: cell.attributes['table:number-rows-spanned'],
  };
  const blocks = readBlocks(cell, context);
  return element('td', spans, nestLists(blocks));
}

function reportChanges(source: XmlElement, {changes, losses}: OdtContext): void {
  const marks = ['text:change-start', 'text:change'].flatMap((name) => allNamed(source, name));
  const authors = new Set(marks.map(({attributes}) => changes.get(attributes['text:change-id'] ?? '') ?? 'somebody'));
  if (authors.size > 0) losses.add(`tracked changes by ${[...authors].join(' and ')} were accepted: check the text`);
}

const UNSEEN = new Set(['office:annotation', 'text:note', 'draw:frame', 'draw:custom-shape']);

function wordsOf(source: XmlElement): string {
  return source.children
    .map((child) =>
      typeof child === 'string' ? child : UNSEEN.has(child.name) ? '' : wordsOf(child) || spaceOf(child),
    )
    .join('');
}

function spaceOf({name}: XmlElement): string {
  return /^text:(?:s|tab|line-break)$/.test(name) ? ' ' : '';
}
