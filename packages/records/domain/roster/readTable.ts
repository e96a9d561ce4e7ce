import {type Columns, columnsOfHeading, guessColumns, isHeading, NO_WORDS, type OwnWords} from './rosterColumns';

const SEPARATORS = ['\t', ';', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface PeopleTable {
  /** null if each line is a single cell */
  separator: Separator | null;
  isHeaded: boolean;
  /** Without the heading row */
  rows: readonly (readonly string[])[];
  columns: Columns;
}

/** The trainer's choices. Anything missing is guessed. */
export type TableChoice = Partial<Pick<PeopleTable, 'separator' | 'isHeaded' | 'columns'>>;

/** Suffixes after a name and a comma that aren't job titles */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|md|phd|edd|mls|mlis|mis|ma|mba)\.?$/i;

/** Parses typed or pasted text: one name per line, or spreadsheet cells, with or without a heading row. */
export function readTable(text: string, choice: TableChoice = {}, words: OwnWords = NO_WORDS): PeopleTable {
  const {plain, declared} = cleaned(text);
  const separator = choice.separator === undefined ? (declared ?? guessSeparator(plain, words)) : choice.separator;
  const all = splitRows(plain, separator);
  const [first = []] = all;
  const isKnown = isHeading(first, words);
  const isHeaded = choice.isHeaded ?? isKnown;
  const rows = isHeaded ? all.slice(1) : all;
  const guess = () => (isHeaded && isKnown ? columnsOfHeading(first, words) : guessColumns(rows, words));
  const columns = choice.columns ?? guess();
  return {separator, isHeaded, rows, columns};
}

export function separatorsIn(text: string): Separator[] {
  return SEPARATORS.filter((separator) => text.includes(separator));
}

/** Strips Excel's `sep=` line and the byte order mark, and puts each e-mail recipient on a separate line. */
function cleaned(text: string): {plain: string; declared: Separator | undefined} {
  const [, declared, rest] = /^sep=([\t;,])\r?\n([\s\S]*)$/i.exec(text.replace(/^\uFEFF/, '')) ?? [];
  const plain = (rest ?? text.replace(/^\uFEFF/, '')).replace(/(<\S+@\S+>)[;,][ \t]*(?=[^\n<]*<\S+@)/g, '$1\n');
  return {plain, declared: declared as Separator | undefined};
}

/** Treats indented lines and lines that end in a separator as single cells. */
function splitRows(text: string, separator: Separator | null): string[][] {
  const rows = parseCells(text, separator);
  return rows.some((row) => cellsIn(row) > 1) ? rows : rows.map((row) => row.filter((cell) => cell.trim() !== ''));
}

function guessSeparator(text: string, words: OwnWords): Separator | null {
  const split = separatorsIn(text).map((separator) => ({separator, rows: parseCells(text, separator)}));
  const headed = split.find(({rows: [first = []]}) => cellsIn(first) > 1 && isHeading(first, words));
  const usual = split.find(({separator, rows}) => {
    const wide = rows.filter((row) => cellsIn(row) > 1);
    if (wide.length * 2 <= rows.length) return false;
    return separator !== ',' || commasSeparate(wide, words);
  });
  return (headed ?? usual)?.separator ?? null;
}

/** A comma may be part of a name: "Doe, Jane" and "Jane Doe, MLIS" are one cell, but "Jane Doe, Clerk" is two. */
function commasSeparate(rows: readonly (readonly string[])[], words: OwnWords): boolean {
  const separates = rows.filter((row) => {
    const [name = '', next = '', ...more] = row.map((cell) => cell.trim()).filter(Boolean);
    if (more.length > 0) return true;
    const [column] = guessColumns([[next]], words);
    return column !== 'name' || (/\s/.test(name) && !SUFFIX.test(next));
  });
  return separates.length * 2 > rows.length;
}

function cellsIn(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

/** Text that a spreadsheet would treat as a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * Parses rows of cells that were copied from a spreadsheet or follow RFC 4180, including quoted cells.
 *
 * @param separator null makes each line a single cell
 */
export function parseCells(text: string, separator: string | null): string[][] {
  return parseLines(text, separator).map(({cells}) => cells);
}

/** Does the same, with the line in which each row begins, counted from 1. */
export function parseLines(text: string, separator: string | null): {cells: string[]; line: number}[] {
  const rows: {cells: string[]; line: number}[] = [];
  let [line, nextLine] = [1, 1];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push({cells: row, line});
    row = [];
    line = nextLine;
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (letter === '\n') nextLine++;
    if (isQuoted && letter === '"' && text[at + 1] === '"') cell += text[++at];
    else if (isQuoted && letter === '"') isQuoted = false;
    else if (isQuoted) cell += letter;
    // Quotes count only at the start of a cell, because of names such as Bob "Bobby" Smith.
    else if (letter === '"' && cell.trim() === '' && closes(text, at)) {
      cell = '';
      isQuoted = true;
    } else if (letter === separator) endCell();
    else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows.filter(({cells}) => cells.some((each) => each.trim() !== ''));
}

/** Returns whether there is a closing quote, so a stray quote doesn't swallow the rest of the text. */
function closes(text: string, at: number): boolean {
  return text.indexOf('"', at + 1) > 0;
}

/**
 * Writes CSV by RFC 4180. A byte order mark tells Excel that it's UTF-8, and an apostrophe keeps spreadsheets from
 * evaluating a name such as `=HYPERLINK(…)`.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((text) => writeCell(FORMULA.test(text) ? `'${text}` : text)).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function writeCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
