import {fits, headingOf, sortedBy, valueIn} from './cells';
import {loadParts} from './parts';

const formOnPage = () => document.querySelector<HTMLFormElement>('form[data-filters]');
const tableOf = (form: HTMLFormElement | null) =>
  document.getElementById(`${form?.dataset.filters}`) as HTMLTableElement | null;
const rowsOf = (table: HTMLTableElement) => [...(table.tBodies[0]?.rows ?? [])];

/** Query parameter for the main table's sort order: a column's key, with a minus for descending. */
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
}

export function watchRegisters(): void {
  addEventListener('click', ({target}) => {
    const heading = (target as Element).closest<HTMLTableCellElement>('[data-register] thead th');
    if ((target as Element).closest('button') && heading) sortByHeading(heading);
  });
  addEventListener('input', ({target}) => (target as Element).closest('form') === formOnPage() && followForm());
  addEventListener('submit', (event) => event.target === formOnPage() && event.preventDefault());
  addEventListener('popstate', () => followAddress());
}

async function sortByHeading(heading: HTMLTableCellElement): Promise<void> {
  const table = heading.closest('table') as HTMLTableElement;
  const isDescending = heading.getAttribute('aria-sort') === 'ascending';
  const isMain = table === tableOf(formOnPage());
  if (isMain && !(await isWhole(table))) return;
  sort(table, heading, isDescending);
  if (isMain) putIntoAddress();
}

function sort(table: HTMLTableElement, heading: HTMLTableCellElement, isDescending: boolean): void {
  for (const each of table.querySelectorAll('thead th')) each.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
  table.tBodies[0]?.append(...sortedBy(rowsOf(table), heading.cellIndex, isDescending));
}

/** Fills the form from the address and applies it. `choose` decides what wins if a field already has a value. */
async function followAddress(choose = (_typed: string, asked: string) => asked): Promise<void> {
  const form = formOnPage();
  const table = tableOf(form);
  if (!form || !table) return;
  const query = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll<HTMLInputElement>('[name]')) {
    field.value = choose(field.value, query.get(field.name) ?? '');
  }
  const [, minus, key = ''] = /^(-?)(.+)/.exec(query.get(SORT) ?? '') ?? [];
  const heading = headingOf(table, key);
  if (asked(form).size === 0 && !heading) return;
  if (!(await isWhole(table))) return;
  if (heading) sort(table, heading, minus !== '');
  filter(form, table);
}

async function followForm(): Promise<void> {
  const form = formOnPage();
  const table = tableOf(form);
  if (!form || !table || !(await isWhole(table))) return;
  filter(form, table);
  putIntoAddress();
}

function asked(form: HTMLFormElement): URLSearchParams {
  return new URLSearchParams(([...new FormData(form)] as [string, string][]).filter(([, value]) => value));
}

function putIntoAddress(): void {
  const form = formOnPage();
  const sorted = tableOf(form)?.querySelector<HTMLElement>('[aria-sort]');
  if (!form) return;
  const address = new URL(location.href);
  const query = asked(form);
  if (sorted) query.set(SORT, (sorted.getAttribute('aria-sort') === 'descending' ? '-' : '') + sorted.dataset.key);
  address.search = `${query}`;
  history.replaceState(history.state, '', address);
}

function filter(form: HTMLFormElement, table: HTMLTableElement): void {
  const query = asked(form);
  const rows = rowsOf(table);
  for (const row of rows) row.hidden = !fits(row, table, query);
  const shown = rows.filter(({hidden}) => !hidden);
  say(query.size === 0 ? 'all' : shown[0] ? 'some' : 'none', shown.length, rows.length);
  addUp(table, shown);
}

function say(what: string, shown = 0, all = 0): void {
  const status = formOnPage()?.parentElement?.querySelector<HTMLElement>('[role=status]');
  if (!status) return;
  status.textContent = `${status.dataset[what]}`.replace('{shown}', `${shown}`).replace('{all}', `${all}`);
}

/** Fetches the rest of a list that is too long for one page. */
async function isWhole(table: HTMLTableElement): Promise<boolean> {
  const outcome = await loadParts(table, () => say('loading'));
  if (outcome === 'failed') say('failed');
  return outcome !== 'failed';
}

/** Totals cover the visible rows only. */
function addUp(table: HTMLTableElement, shown: readonly HTMLTableRowElement[]): void {
  const money = new Intl.NumberFormat(document.documentElement.lang, {style: 'currency', currency: 'USD'});
  for (const total of table.tFoot?.querySelectorAll('td') ?? []) {
    if (!total.textContent) continue;
    const column = total.cellIndex;
    // In cents, because sums of fractions aren't exact.
    const sum = shown.reduce((all, row) => all + Math.round(Number(valueIn(row.cells[column])) * 100), 0) / 100;
    total.textContent = total.textContent.includes('$') ? money.format(sum) : `${sum}`;
  }
}

/** Counts of dated states are from the build day, so count again on other days. */
async function countAgain(): Promise<void> {
  const page = document.querySelector<HTMLElement>('[data-as-of]');
  const counts = page?.querySelectorAll<HTMLElement>('[data-count]') ?? [];
  const table = tableOf(formOnPage());
  const today = new Date().toLocaleDateString('sv');
  if (!table || !counts[0] || page?.dataset.asOf === today || !(await isWhole(table))) return;
  const rows = rowsOf(table);
  for (const count of counts) {
    const query = new URLSearchParams(count.dataset.count);
    count.textContent = `${rows.filter((row) => fits(row, table, query)).length}`;
  }
}
