import type {ChangeSpec, Text} from '@codemirror/state';
import type {Cell, Row, Table} from './readTable';

/** Row 0 is the header. */
export function rowsOf({header, rows}: Table): Row[] {
  return [header, ...rows];
}

export function columnCount({dashes}: Table): number {
  return dashes.cells.length;
}

/** Writes a cell. Keeps the other cells, and this cell's width if its column is padded. */
export function setCell(table: Table, doc: Text, row: number, column: number, words: string): ChangeSpec | undefined {
  const at = rowsOf(table)[row];
  if (!at) return undefined;
  const text = escapeCell(words);
  const cell = at.cells[column];
  if (!cell) return appendCells(at, column - at.cells.length, text);
  if (doc.sliceString(cell.textFrom, cell.textTo) === text) return undefined;
  const before = cell.textFrom - cell.from;
  const after = cell.to - cell.textTo;
  const width = cell.to - cell.from;
  const wasEmpty = cell.textFrom === cell.textTo;
  const least = Math.min(after, 1);
  const kept = isPadded(table, column) ? Math.max(least, width - before - text.length) : wasEmpty ? least : after;
  const blanks = Math.max(kept, text.endsWith('\\') ? 1 : 0);
  return {from: cell.textFrom, to: cell.to, insert: text + ' '.repeat(blanks)};
}

function escapeCell(words: string): string {
  return words
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replaceAll('|', '\\|');
}

/** Appends cells missing at the end of a row. */
function appendCells(row: Row, skipped: number, text: string): ChangeSpec {
  const cells = [...Array<string>(skipped).fill(''), text].map((each) => ` ${each} |`).join('');
  return {from: row.to, insert: row.endsWithBar ? cells : ` |${cells}`};
}

/** Whether a column's cells have equal widths, so that the bars line up. */
function isPadded({header, dashes, rows}: Table, column: number): boolean {
  const widths = [header, dashes, ...rows].map(({cells}) => widthOf(cells[column]));
  return new Set(widths).size === 1;
}

function widthOf(cell: Cell | undefined): number {
  return cell ? cell.to - cell.from : 0;
}

/** Adds an empty row below a row; below the header, it becomes the first. */
export function addRow(table: Table, row: number): ChangeSpec {
  const after = row === 0 ? table.dashes : (rowsOf(table)[row] ?? table.dashes);
  const cells = table.dashes.cells.map((_, column) => {
    const width = isPadded(table, column) ? widthOf(table.dashes.cells[column]) : 2;
    return `${' '.repeat(Math.max(2, width))}|`;
  });
  return {from: after.to, insert: `\n${table.prefix}|${cells.join('')}`};
}

/** Deletes a row. The header can't be deleted, only the whole table. */
export function deleteRow(table: Table, doc: Text, row: number): ChangeSpec | undefined {
  const gone = table.rows[row - 1];
  if (!gone) return undefined;
  return {from: doc.lineAt(gone.from).from - 1, to: gone.to};
}

/** Adds an empty column to the right. */
export function addColumn(table: Table, column: number): ChangeSpec[] {
  const width = 5;
  return [table.header, table.dashes, ...table.rows].flatMap((row) => {
    const cell = row.cells[column];
    if (!cell) return [];
    const content = row === table.dashes ? ' --- ' : ' '.repeat(width);
    const isLast = column === row.cells.length - 1;
    if (!isLast || row.endsWithBar) return [{from: cell.to + 1, insert: `${content}|`}];
    return [{from: row.to, insert: ` |${content}|`}];
  });
}

export function deleteColumn(table: Table, column: number): ChangeSpec[] {
  return [table.header, table.dashes, ...table.rows].flatMap((row) => {
    const cell = row.cells[column];
    if (!cell) return [];
    const isLast = column === row.cells.length - 1;
    // Remove the bar after the cell too, or the one before if there is none after it.
    if (!isLast || row.endsWithBar) return [{from: cell.from, to: cell.to + 1}];
    return [{from: Math.max(row.from, cell.from - 1), to: cell.to}];
  });
}
