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
