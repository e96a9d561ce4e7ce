import {localDate} from '@deskbook/text/dates/localDate';

/**
 * Turns month tables (`data-grid`) into ARIA grids with one tab stop: arrows move between cells, Enter goes into a cell
 * with links, and Escape leaves it. Without this script they are plain tables whose links are all tab stops.
 */
export function makeGrids(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('[data-grid]:not([role])')) {
    table.setAttribute('role', 'grid');
    table.setAttribute('aria-readonly', 'true');
    for (const stop of table.querySelectorAll<HTMLElement>('tbody :is(th,td,a)')) stop.tabIndex = -1;
    const focused = cellOf(document.activeElement);
    const start = focused && table.contains(focused) ? focused : startCell(table, localDate());
    if (start) start.tabIndex = 0;
    // After Page Up or Page Down, focus the same day of the other month. A hash in the address takes the focus away
    // while the page loads, so wait for that.
    const day = takeKeptDay();
    const enter = () => day && startCell(table, `${table.dataset.grid}-${day}`)?.focus();
    if (document.readyState === 'complete') enter();
    else addEventListener('load', enter);
  }
}

/** After "Skip to main content", an arrow key goes to the same cell as Tab. */
export function enterGrid(event: KeyboardEvent): void {
  if (!/^Arrow/.test(event.key) || !(event.target instanceof Element) || event.target.localName !== 'main') return;
  const cell = [...document.querySelectorAll<HTMLElement>('[data-grid] [tabindex="0"]')].find(isVisible);
  if (!cell) return;
  event.preventDefault();
  cell.focus();
}

/** Makes the last focused cell the tab stop. */
export function followFocus({target}: Event): void {
  const cell = cellOf(target);
  const stops = cell?.closest('table')?.querySelectorAll<HTMLElement>('[tabindex="0"]');
  for (const stop of stops ?? []) stop.tabIndex = -1;
  if (cell) cell.tabIndex = 0;
}

export function moveByKey(event: KeyboardEvent): void {
  const cell = cellOf(event.target);
  if (!cell || event.altKey || event.metaKey) return;
  const next = nextStop(event, cell);
  if (next === null) return;
  event.preventDefault();
  next?.focus();
}

/** Returns undefined if the key has done something else, null if it does nothing. */
function nextStop(event: KeyboardEvent, cell: HTMLTableCellElement): HTMLElement | undefined | null {
  const links = [...cell.querySelectorAll('a')].filter(isVisible);
  const link = links.indexOf(event.target as HTMLAnchorElement);
  if (link >= 0)
    return event.key === 'Escape' ? cell : (links[moveInCell(event.key, link, links.length) ?? -1] ?? null);
  if (event.key === 'Enter' || event.key === 'F2') return links[0];

  const row = cell.parentElement as HTMLTableRowElement;
  const {rows} = row.parentElement as HTMLTableSectionElement;
  const last = {row: rows.length - 1, column: row.cells.length - 1};
  const move = moveInGrid(event, {row: row.sectionRowIndex, column: cell.cellIndex}, last);
  if (!move || typeof move === 'object') return move && rows[move.row]?.cells[move.column];
  // A week's heading cell counts as its first day.
  keepDay(dateOf(row.cells[Math.max(cell.cellIndex, 1)]).slice(8));
  cell.closest('table')?.parentElement?.querySelector<HTMLElement>(`[rel=${move}]`)?.click();
  return undefined;
}

function cellOf(target: EventTarget | null): HTMLTableCellElement | null {
  return target instanceof Element ? target.closest<HTMLTableCellElement>('[data-grid] tbody :is(th,td)') : null;
}

const isVisible = (element: Element) => element.getClientRects().length > 0;

/** Returns a cell's date, which is in its "Today" mark. */
function dateOf(cell: Element | undefined): string {
  return cell?.querySelector<HTMLElement>('[data-from]')?.dataset.from?.slice(0, 10) ?? '';
}

/**
 * Returns the cell for a date in a month's table. A date that the month lacks, such as the 31st, gives its last day; a
 * date in another month gives the first day with a session, or the first day.
 */
function startCell(table: HTMLTableElement, date: string): HTMLElement | undefined {
  const month = table.dataset.grid ?? '';
  const days = [...table.querySelectorAll('td')].filter((cell) => dateOf(cell).startsWith(month));
  if (date.startsWith(month)) return days.find((cell) => dateOf(cell) === date) ?? days.at(-1);
  return days.find((cell) => cell.querySelector('li')) ?? days[0];
}

const KEY = 'deskbook:day';

/** Saves the day of the month for the next page. If storage is blocked, that page starts as usual. */
function keepDay(day: string): void {
  try {
    sessionStorage.setItem(KEY, day);
  } catch {}
}

function takeKeptDay(): string | null {
  try {
    const day = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return day;
  } catch {
    return null;
  }
}

interface CellPosition {
  row: number;
  column: number;
}

/** The target of a key in a grid; `prev` and `next` are the neighboring pages. null if the key doesn't move. */
type Move = CellPosition | 'prev' | 'next' | null;

/**
 * Implements the keys of the ARIA grid pattern. Arrows stop at the end of a row, because a row visibly ends there;
 * PageUp and PageDown change pages.
 *
 * @param last the last cell
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function moveInGrid(
  {key, ctrlKey}: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  {row, column}: CellPosition,
  last: CellPosition,
): Move {
  switch (key) {
    case 'ArrowRight':
      return {row, column: Math.min(column + 1, last.column)};
    case 'ArrowLeft':
      return {row, column: Math.max(column - 1, 0)};
    case 'ArrowDown':
      return {row: Math.min(row + 1, last.row), column};
    case 'ArrowUp':
      return {row: Math.max(row - 1, 0), column};
    case 'Home':
      return {row: ctrlKey ? 0 : row, column: 0};
    case 'End':
      return {row: ctrlKey ? last.row : row, column: last.column};
    case 'PageUp':
      return 'prev';
    case 'PageDown':
      return 'next';
    default:
      return null;
  }
}

/** Returns the index of the link that a key moves to inside a cell; null if it doesn't move. */
export function moveInCell(key: string, link: number, links: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(link + 1, links - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(link - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return links - 1;
  return null;
}
