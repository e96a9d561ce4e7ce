import {plainWords} from '@deskbook/text/plainWords';
import {pluralForm} from '@deskbook/text/pluralForm';
import {rememberFor} from '@deskbook/text/remember';

const formOnPage = () => document.querySelector<HTMLFormElement>('form[data-filters]');
const tableOf = (form: HTMLFormElement | null) =>
  document.getElementById(`${form?.dataset.filters}`) as HTMLTableElement | null;
const rowsIn = (part: Element) => [...part.querySelectorAll<HTMLTableRowElement>('tbody > tr:not([data-group])')];

/** The field for the main table's order: a column's key, with a minus for descending. */
const SORT = 'sort';

/** Turns headings into buttons and shows what the address asks for. */
export function showRegisters(): void {
  for (const heading of document.querySelectorAll<HTMLElement>('[data-register] thead th:not(:has(button))')) {
    const button = document.createElement('button');
    button.append(...heading.childNodes);
    heading.append(button);
  }
  followAddress((typed, asked) => typed || asked);
  countAgain();
  moveToday();
}

/** Moves the lines of timelines from the build day to the day of reading. */
function moveToday(): void {
  for (const timeline of document.querySelectorAll<HTMLElement>('[data-timeline]')) {
    const [first = Number.NaN, last = Number.NaN] = `${timeline.dataset.timeline}`.split('/').map(Date.parse);
    const share = (Date.parse(today()) - first) / (last - first);
    timeline.style.setProperty('--today', `${Math.min(1, share) * 100}%`);
  }
}

const today = () => new Date().toLocaleDateString('sv');

export function watchRegisters(): void {
  addEventListener('click', ({target}) => {
    const heading = (target as Element).closest<HTMLTableCellElement>('[data-register] thead th');
    if ((target as Element).closest('button') && heading) sortByHeading(heading);
  });
  addEventListener('click', followChip);
  addEventListener('input', ({target}) => (target as Element).closest('form') === formOnPage() && followForm());
  addEventListener('submit', (event) => event.target === formOnPage() && event.preventDefault());
  addEventListener('popstate', () => followAddress());
}

/** Filters at once, and leaves the page where it is. */
function followChip(event: MouseEvent): void {
  const chip = (event.target as Element).closest<HTMLAnchorElement>('[data-chip]');
  if (!chip || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.pushState(history.state, '', chip.search || location.pathname);
  followAddress();
}

/** Sorts up, then down, then not at all. */
function sortByHeading(heading: HTMLTableCellElement): void {
  const table = heading.closest('table') as HTMLTableElement;
  const form = formOnPage();
  const next = {ascending: `-${heading.dataset.key}`, descending: ''};
  const order = next[heading.getAttribute('aria-sort') as keyof typeof next] ?? `${heading.dataset.key}`;
  if (form && table === tableOf(form)) {
    (form.elements.namedItem(SORT) as HTMLSelectElement).value = order;
    followForm();
  } else sort(table, order);
}

/** The groups that rows belong to, in the order in which the page lists them */
const listed = new WeakMap<HTMLTableElement, [HTMLTableRowElement, Element][]>();

function sort(table: HTMLTableElement, order: string): void {
  const [, minus, key = ''] = /^(-?)(.*)/.exec(order) ?? [];
  const heading = headingOf(table, key);
  const sorted = table.querySelector('[aria-sort]');
  const direction = minus ? 'descending' : 'ascending';
  if (heading ? heading.getAttribute('aria-sort') === direction : !sorted) return;
  const asListed = listed.get(table) ?? rowsIn(table).map((row) => [row, row.parentElement as Element]);
  listed.set(table, asListed);
  sorted?.removeAttribute('aria-sort');
  heading?.setAttribute('aria-sort', direction);
  table.toggleAttribute('data-sorted', heading !== undefined);
  if (heading) table.tBodies[0]?.append(...sortedBy(rowsIn(table), heading.cellIndex, minus !== ''));
  else for (const [row, group] of asListed) group.append(row);
}

/** Fills the form from the address and applies it. `choose` decides what wins if a field already has a value. */
function followAddress(choose = (_typed: string, asked: string) => asked): void {
  const form = formOnPage();
  if (!form) return;
  const query = new URLSearchParams(location.search);
  const formerly = new URLSearchParams(form.dataset.formerly);
  for (const field of form.querySelectorAll<HTMLInputElement>('[name]')) {
    const asked = query.get(field.name) ?? '';
    // What is typed stays as it is, and so does the minus of a descending order.
    const today = asked.replace(/[^-].*/, (name) => (field.name === 'text' ? name : (formerly.get(name) ?? name)));
    field.value = choose(field.value, today);
  }
  apply(form);
}

function followForm(): void {
  const form = formOnPage();
  if (!form) return;
  apply(form);
  const address = new URL(location.href);
  address.search = `${asked(form)}`;
  history.replaceState(history.state, '', address);
}

function asked(form: HTMLFormElement): URLSearchParams {
  return new URLSearchParams(([...new FormData(form)] as [string, string][]).filter(([, value]) => value));
}

/** Sorts and filters the main table. */
function apply(form: HTMLFormElement): void {
  const table = tableOf(form);
  if (!table) return;
  const query = asked(form);
  if (query.size > 0) table.closest('details')?.setAttribute('open', '');
  sort(table, query.get(SORT) ?? '');
  query.delete(SORT);
  markChips(query);
  for (const part of [table, form.closest('search')]) part?.toggleAttribute('data-filtered', query.size > 0);
  const rows = rowsIn(table);
  for (const row of rows) row.hidden = !fits(row, table, query);
  const shown = rows.filter(({hidden}) => !hidden);
  for (const group of table.tBodies) showGroup(group);
  if (table.tFoot?.rows[0]) addUp(table.tFoot.rows[0], shown);
  say(query.size === 0 ? 'all' : shown[0] ? 'some' : 'none', shown.length, rows.length);
}

/** A chip is chosen if nothing else is. */
function markChips(query: URLSearchParams): void {
  for (const chip of document.querySelectorAll<HTMLAnchorElement>('[data-chip]')) {
    if (`${new URLSearchParams(chip.search)}` === `${query}`) chip.setAttribute('aria-current', 'true');
    else chip.removeAttribute('aria-current');
  }
}

/** A group's heading is about the rows that are shown. */
function showGroup(group: HTMLTableSectionElement): void {
  const heading = group.querySelector<HTMLTableRowElement>('[data-group]');
  const rows = [...group.rows].filter((row) => row !== heading && !row.hidden);
  group.hidden = rows.length === 0;
  const size = heading?.querySelector('[data-size]');
  if (!heading || !size) return;
  size.textContent = `${rows.length}`;
  for (const tally of heading.querySelectorAll<HTMLElement>('[data-tally]')) countTally(tally, rows);
  addUp(heading, rows);
}

function countTally(tally: HTMLElement, rows: readonly HTMLTableRowElement[]): void {
  const table = tally.closest('table') as HTMLTableElement;
  const query = new URLSearchParams(tally.dataset.tally);
  const count = rows.filter((row) => fits(row, table, query)).length;
  tally.hidden = count === 0;
  (tally.querySelector('b') as HTMLElement).textContent = `${count}`;
}

function say(what: string, shown: number, all: number): void {
  const status = formOnPage()?.closest('search')?.querySelector<HTMLElement>('[role=status]');
  if (!status) return;
  status.textContent = `${status.dataset[what]}`.replace('{shown}', `${shown}`).replace('{all}', `${all}`);
}

/** Totals cover the visible rows only. */
function addUp(totals: HTMLTableRowElement, shown: readonly HTMLTableRowElement[]): void {
  for (const total of totals.querySelectorAll('td')) {
    const {textContent: text, cellIndex: column} = total;
    if (!text) continue;
    // In cents, because sums of fractions aren't exact.
    const sum = shown.reduce((all, row) => all + Math.round(Number(valueIn(row.cells[column])) * 100), 0) / 100;
    total.textContent = text.includes('$') ? moneyLike(text).format(sum) : `${sum}`;
  }
}

/** An amount has cents if its column has. */
function moneyLike(text: string): Intl.NumberFormat {
  const digits = text.includes('.') ? 2 : 0;
  const {lang} = document.documentElement;
  return new Intl.NumberFormat(lang, {style: 'currency', currency: 'USD', minimumFractionDigits: digits});
}

/** Counts of dated states are from the build day, so count again on other days. */
function countAgain(): void {
  const page = document.querySelector<HTMLElement>('[data-as-of]');
  const counts = document.querySelectorAll<HTMLElement>('[data-count]');
  const table = tableOf(formOnPage());
  if (!table || !counts[0] || page?.dataset.asOf === today()) return;
  const rows = rowsIn(table);
  for (const count of counts) {
    const query = new URLSearchParams(count.dataset.count);
    showCount(count, rows.filter((row) => fits(row, table, query)).length);
  }
}

function showCount(count: HTMLElement, rows: number): void {
  const {forms = '{count}'} = count.dataset;
  count.textContent = pluralForm(document.documentElement.lang, rows, forms);
  count.toggleAttribute('data-none', rows === 0);
  const bar = count.closest<HTMLElement>('[data-bars] td');
  if (!bar) return;
  bar.style.setProperty('--n', `${rows}`);
  const chart = bar.closest('table') as HTMLTableElement;
  if (rows > Number(chart.style.getPropertyValue('--most'))) chart.style.setProperty('--most', `${rows}`);
}

/** Returns a cell's currently visible texts. */
function wordsIn(cell: Element | undefined): string[] {
  if (!cell?.firstElementChild) return [cell?.textContent ?? ''];
  return [...cell.children]
    .filter((part) => !(part as HTMLElement).hidden)
    .map(({textContent}) => `${textContent}`.trim());
}

/** Returns a cell's sort value; a number without currency sign and separators. */
function valueIn(cell: Element | undefined): string {
  const time = cell?.querySelector('time');
  const words = time?.dateTime ?? wordsIn(cell).join(', ');
  return /^-?\$?[\d,]+(\.\d+)?$/.test(words) ? words.replaceAll(/[$,]/g, '') : words;
}

function headingOf(table: HTMLTableElement, key: string): HTMLTableCellElement | undefined {
  return [...(table.tHead?.rows[0]?.cells ?? [])].find(({dataset}) => dataset.key === key);
}

/** What a row's cells say. Remembered, because a long list is asked at every key. */
const wordsInRow = rememberFor((row: HTMLTableRowElement) => [...row.cells].map(wordsIn));

/** The same for typed words */
const textInRow = rememberFor((row: HTMLTableRowElement) => plainWords(wordsInRow(row).flat().join(' ')));

/** Whether a row matches a query by column keys; `text` may be in any column. */
function fits(row: HTMLTableRowElement, table: HTMLTableElement, query: URLSearchParams): boolean {
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
function sortedBy(rows: readonly HTMLTableRowElement[], column: number, isDescending: boolean): HTMLTableRowElement[] {
  const {compare} = new Intl.Collator(document.documentElement.lang, {numeric: true});
  const values = new Map(rows.map((row) => [row, valueIn(row.cells[column])]));
  const order = (a: string, b: string) => (Number(a) - Number(b) || compare(a, b)) * (isDescending ? -1 : 1);
  return [...rows].sort((one, other) => {
    const [a = '', b = ''] = [values.get(one), values.get(other)];
    return Number(!a) - Number(!b) || order(a, b);
  });
}
