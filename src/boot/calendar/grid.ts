import {localDate} from '../../shared/localDate';
import {moveInCell, moveInGrid} from './gridKeys';

/**
 * Makes the tables of months (`data-grid`) grids with one stop for Tab: arrows lead from cell to cell, Enter into a cell
 * with links, Escape out of it again. Without this script they are plain tables whose links can all be tabbed to.
 */
export function makeGrids(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('[data-grid]:not([role])')) {
    table.setAttribute('role', 'grid');
    table.setAttribute('aria-readonly', 'true');
    for (const stop of table.querySelectorAll<HTMLElement>('tbody :is(th,td,a)')) stop.tabIndex = -1;
    const focused = cellOf(document.activeElement);
    const start = focused && table.contains(focused) ? focused : startCell(table, localDate());
    if (start) start.tabIndex = 0;
    // After Page Up or Page Down, the reader is on the same day of the other month. What an address has behind its #
    // takes the focus away while the page loads.
    const day = takeKeptDay();
    const enter = () => day && startCell(table, `${table.dataset.grid}-${day}`)?.focus();
    if (document.readyState === 'complete') enter();
    else addEventListener('load', enter);
  }
}

/** An arrow key after "Skip to main content" leads to the cell that Tab would lead to. */
export function enterGrid(event: KeyboardEvent): void {
  if (!/^Arrow/.test(event.key) || !(event.target instanceof Element) || event.target.localName !== 'main') return;
  const cell = [...document.querySelectorAll<HTMLElement>('[data-grid] [tabindex="0"]')].find(isVisible);
  if (!cell) return;
  event.preventDefault();
  cell.focus();
}

/** The cell that had the focus last is the one that Tab leads to. */
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

/** Undefined where a key has done something else, null where it does nothing. */
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
  // The heading of a week is kept as its first day.
  keepDay(dateOf(row.cells[Math.max(cell.cellIndex, 1)]).slice(8));
  cell.closest('table')?.parentElement?.querySelector<HTMLElement>(`[rel=${move}]`)?.click();
  return undefined;
}

function cellOf(target: EventTarget | null): HTMLTableCellElement | null {
  return target instanceof Element ? target.closest<HTMLTableCellElement>('[data-grid] tbody :is(th,td)') : null;
}

const isVisible = (element: Element) => element.getClientRects().length > 0;

/** The days of a table have their dates in the marks that say "Today". */
function dateOf(cell: Element | undefined): string {
  return cell?.querySelector<HTMLElement>('[data-from]')?.dataset.from?.slice(0, 10) ?? '';
}

/**
 * The cell of a date in the table of a month. A date that the month does not have, such as the 31st, is its last one; one
 * of another month is the first day with a session, or the first.
 */
function startCell(table: HTMLTableElement, date: string): HTMLElement | undefined {
  const month = table.dataset.grid ?? '';
  const days = [...table.querySelectorAll('td')].filter((cell) => dateOf(cell).startsWith(month));
  if (date.startsWith(month)) return days.find((cell) => dateOf(cell) === date) ?? days.at(-1);
  return days.find((cell) => cell.querySelector('li')) ?? days[0];
}

const KEY = 'deskbook:day';

/** Keeps a day of the month for the page that comes next. Where storage is blocked, that page begins as usual. */
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
