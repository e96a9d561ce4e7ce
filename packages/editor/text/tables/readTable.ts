import type {Text} from '@codemirror/state';
import type {SyntaxNode} from '@lezer/common';

/** A cell's document offsets. */
export interface Cell {
  /** Between the bars, including the spaces around the words. */
  from: number;
  to: number;
  /** Without those spaces. */
  textFrom: number;
  textTo: number;
}

export interface Row {
  from: number;
  to: number;
  cells: readonly Cell[];
  startsWithBar: boolean;
  endsWithBar: boolean;
}

export type Alignment = 'left' | 'center' | 'right' | null;

export interface Table {
  from: number;
  to: number;
  header: Row;
  /** The delimiter row (dashes). */
  dashes: Row;
  rows: readonly Row[];
  alignments: readonly Alignment[];
  /** The text before each of its lines: a list's indent or a quote's mark. */
  prefix: string;
}

export function readTable(node: SyntaxNode, doc: Text): Table | undefined {
  const header = node.getChild('TableHeader');
  const dashes = node.getChildren('TableDelimiter').find(({from, to}) => doc.sliceString(from, to).includes('-'));
  if (!header || !dashes) return undefined;
  const row = ({from, to}: {from: number; to: number}) => readRow(doc.sliceString(from, to), from);
  const dashesRow = row(dashes);
  return {
    from: node.from,
    to: node.to,
    header: row(header),
    dashes: dashesRow,
    rows: node.getChildren('TableRow').map(row),
    alignments: dashesRow.cells.map(({textFrom, textTo}) => alignmentOf(doc.sliceString(textFrom, textTo))),
    prefix: prefixOf(doc, dashes.from),
  };
}

function prefixOf(doc: Text, from: number): string {
  return doc.sliceString(doc.lineAt(from).from, from);
}

function readRow(text: string, offset: number): Row {
  const bars = barsIn(text);
  const written = text.trimEnd().length;
  const startsWithBar = text.startsWith('|');
  const endsWithBar = bars.length > (startsWithBar ? 1 : 0) && bars.at(-1) === written - 1;
  const starts = startsWithBar ? bars : [-1, ...bars];
  const ends = [...bars.slice(startsWithBar ? 1 : 0), ...(endsWithBar ? [] : [text.length])];
  const cells = ends.map((end, index) => cellAt(text, (starts[index] ?? -1) + 1, end, offset));
  return {from: offset, to: offset + text.length, cells, startsWithBar, endsWithBar};
}

function barsIn(text: string): number[] {
  const bars: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '|') bars.push(index);
  }
  return bars;
}

function cellAt(text: string, start: number, end: number, offset: number): Cell {
  const written = text.slice(start, end);
  const words = written.trim();
  const lead = words === '' ? Math.min(1, written.length) : written.length - written.trimStart().length;
  const textFrom = offset + start + lead;
  return {from: offset + start, to: offset + end, textFrom, textTo: textFrom + words.length};
}

function alignmentOf(dashes: string): Alignment {
  const [left, right] = [dashes.startsWith(':'), dashes.endsWith(':')];
  if (left && right) return 'center';
  if (right) return 'right';
  return left ? 'left' : null;
}

/** Returns a cell's words with escaped bars (`\|`) unescaped. */
export function cellText(cell: Cell, doc: Text): string {
  return doc.sliceString(cell.textFrom, cell.textTo).replaceAll('\\|', '|');
}
