import type {Element, ElementContent} from 'hast';
import {element, isElement, text} from './hastNodes';

/** Far more columns than fit on a screen */
export const MAX_COLUMNS = 100;

type TidyBlocks = (nodes: readonly ElementContent[]) => Element[];

/**
 * Rewrites a table so Markdown can express it: every row has all cells, merged cells are repeated, and the first row is the
 * header. Each cell has one paragraph, with line breaks.
 */
export function spellOutTable(table: Element, tidyBlocks: TidyBlocks): Element[] {
  const rows = rowsOf(table);
  const written = rows.map((row) => row.children.filter((child) => isElement(child, 'td', 'th')));
  if (written.every((cells) => cells.length <= 1 && cells.every((cell) => spanOf(cell, 'colSpan') === 1)))
    return unwrap(written.flat(), tidyBlocks);
  const grid: ElementContent[][][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.children.filter((child) => isElement(child, 'td', 'th'))) {
      const content = joinLines(tidyBlocks(cell.children));
      while (grid[at]?.[column] !== undefined) column++;
      const right = Math.min(column + spanOf(cell, 'colSpan'), MAX_COLUMNS);
      const bottom = Math.min(at + spanOf(cell, 'rowSpan'), rows.length);
      for (let y = at; y < bottom; y++)
        for (let x = column; x < right; x++) (grid[y] as ElementContent[][])[x] = content;
      column = right;
    }
  });
  const width = Math.max(0, ...grid.map(({length}) => length));
  const filled = grid.filter(({length}) => length > 0);
  if (width === 0) return [];
  const [head = [], ...others] = filled.map((row) => Array.from({length: width}, (_, column) => row[column] ?? []));
  const captions = table.children.filter((child) => isElement(child, 'caption'));
  return [
    ...captions.flatMap(({children}) => tidyBlocks(children)),
    element('table', {}, [rowOf('th', head.map(plain)), ...others.map((row) => rowOf('td', row))]),
  ];
}

function rowOf(name: 'th' | 'td', cells: readonly ElementContent[][]): Element {
  return element(
    'tr',
    {},
    cells.map((cell) => element(name, {}, cell)),
  );
}

/** A single column only lays out a page, and a single cell is a box around text. */
function unwrap(cells: readonly Element[], tidyBlocks: TidyBlocks): Element[] {
  const blocks = cells.flatMap(({children}) => tidyBlocks(children));
  return cells.length === 1 && blocks.length > 0 ? [element('blockquote', {}, blocks)] : blocks;
}

/** Removes bold text, because headers are bold anyway. */
function plain(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => (isElement(node, 'strong') ? node.children : [node]));
}

/** Excludes the rows of tables inside its cells. */
function rowsOf(parent: Element): Element[] {
  return parent.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [];
  });
}

function spanOf({properties}: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(properties[name] ?? 1);
  return span >= 1 ? Math.floor(span) : 1;
}

function joinLines(blocks: readonly Element[]): ElementContent[] {
  const lines = blocks.flatMap(linesOf).filter(({length}) => length > 0);
  return lines.flatMap((line, at) => (at === 0 ? line : [element('br', {}, []), ...line]));
}

function linesOf(block: Element): ElementContent[][] {
  const {tagName, children} = block;
  if (tagName === 'ul' || tagName === 'ol') {
    const from = Number(block.properties.start ?? 1);
    return children
      .filter((child) => isElement(child, 'li'))
      .flatMap((item, at) => {
        const [first = [], ...rest] = linesOfItem(item);
        const mark = tagName === 'ol' ? `${from + at}. ` : '• ';
        return [[text(first.some((node) => isElement(node, 'input')) ? '' : mark), ...first], ...rest];
      });
  }
  if (tagName === 'blockquote') return children.flatMap((child) => (child.type === 'element' ? linesOf(child) : []));
  if (tagName === 'table')
    return rowsOf(block).map((row) =>
      row.children.flatMap((cell, at) => ('children' in cell ? [text(at === 0 ? '' : '; '), ...cell.children] : [])),
    );
  return tagName === 'hr' ? [] : [children.map((child) => (isElement(child, 'input') ? boxOf(child) : child))];
}

function linesOfItem({children}: Element): ElementContent[][] {
  const isBlock = (node: ElementContent) => isElement(node, 'p', 'ul', 'ol', 'blockquote', 'table', 'pre');
  const words = children
    .filter((child) => !isBlock(child))
    .map((child) => (isElement(child, 'input') ? boxOf(child) : child));
  const blocks = children.filter((child): child is Element => isBlock(child));
  return [...(words.length > 0 ? [words] : []), ...blocks.flatMap(linesOf)];
}

function boxOf({properties}: Element): ElementContent {
  return text(properties.checked ? '☑ ' : '☐ ');
}
