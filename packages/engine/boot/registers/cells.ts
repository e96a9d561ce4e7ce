import {plainWords} from '@deskbook/text/plainWords';
import {rememberFor} from '@deskbook/text/remember';

/** Returns a cell's currently visible texts. */
export function wordsIn(cell: Element | undefined): string[] {
  if (!cell?.firstElementChild) return [cell?.textContent ?? ''];
  return [...cell.children]
    .filter((part) => !(part as HTMLElement).hidden)
    .map(({textContent}) => `${textContent}`.trim());
}

/** Returns a cell's sort value; a number without currency sign and separators. */
export function valueIn(cell: Element | undefined): string {
  const time = cell?.querySelector('time');
  const words = time?.dateTime ?? wordsIn(cell).join(', ');
  return /^-?\$?[\d,]+(\.\d+)?$/.test(words) ? words.replaceAll(/[$,]/g, '') : words;
}

export function headingOf(table: HTMLTableElement, key: string): HTMLTableCellElement | undefined {
  return [...(table.tHead?.rows[0]?.cells ?? [])].find(({dataset}) => dataset.key === key);
}

/** What a row's cells say. Remembered, because a long list is asked at every key. */
const wordsInRow = rememberFor((row: HTMLTableRowElement) => [...row.cells].map(wordsIn));

/** The same for typed words */
const textInRow = rememberFor((row: HTMLTableRowElement) => plainWords(wordsInRow(row).flat().join(' ')));

/** Whether a row matches a query by column keys; `text` may be in any column. */
export function fits(row: HTMLTableRowElement, table: HTMLTableElement, query: URLSearchParams): boolean {
  return [...query].every(([key, value]) => {
    if (key === 'text') return hasWords(textInRow(row), value);
    const column = headingOf(table, key)?.cellIndex;
    return column === undefined || wordsInRow(row)[column]?.includes(value);
  });
}

function hasWords(plain: string, typed: string): boolean {
  return plainWords(typed)
    .split(' ')
    .every((word) => plain.includes(word));
}

/** Sorts rows by a column. Empty values come last in either direction. */
export function sortedBy(
  rows: readonly HTMLTableRowElement[],
  column: number,
  isDescending: boolean,
): HTMLTableRowElement[] {
  const {compare} = new Intl.Collator(document.documentElement.lang, {numeric: true});
  const values = new Map(rows.map((row) => [row, valueIn(row.cells[column])]));
  const order = (a: string, b: string) => (Number(a) - Number(b) || compare(a, b)) * (isDescending ? -1 : 1);
  return [...rows].sort((one, other) => {
    const [a = '', b = ''] = [values.get(one), values.get(other)];
    return Number(!a) - Number(!b) || order(a, b);
  });
}
