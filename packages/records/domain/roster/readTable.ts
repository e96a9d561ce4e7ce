import {parseCells} from './cells';
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
