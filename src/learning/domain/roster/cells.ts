/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * Reads rows of cells as spreadsheets copy them and RFC 4180 has them: a cell in quotes may hold anything.
 *
 * @param separator null: each line is one cell
 */
export function parseCells(text: string, separator: string | null): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (isQuoted && letter === '"' && text[at + 1] === '"') cell += text[++at];
    else if (isQuoted && letter === '"') isQuoted = false;
    else if (isQuoted) cell += letter;
    // A name such as Bob "Bobby" Smith is not quoted: quotes begin a cell or are letters.
    else if (letter === '"' && cell.trim() === '' && closes(text, at)) {
      cell = '';
      isQuoted = true;
    } else if (letter === separator) endCell();
    else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows.filter((cells) => cells.some((each) => each.trim() !== ''));
}

/** Whether a quote is answered by another, so that a single one does not swallow what follows. */
function closes(text: string, at: number): boolean {
  return text.indexOf('"', at + 1) > 0;
}

/**
 * A file of comma-separated values by RFC 4180. A mark at the beginning tells Excel that it is UTF-8, and an apostrophe
 * keeps a name such as `=HYPERLINK(…)` from being computed.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((text) => writeCell(FORMULA.test(text) ? `'${text}` : text)).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function writeCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
