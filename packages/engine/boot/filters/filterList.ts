import {plainWords} from '@deskbook/text/plainWords';

const formOnPage = () => document.getElementById('filters') as HTMLFormElement | null;

/** Keywords of pages beyond what their rows say, by page address. */
let hiddenWords: Readonly<Record<string, string>> = {};

/** If loading fails, rows are found only by their visible text. */
export async function loadWords(): Promise<void> {
  const address = formOnPage()?.dataset.words;
  if (!address) return;
  try {
    hiddenWords = await (await fetch(address)).json();
  } catch {}
}

/** Follows the form of the current page. Its choices are in the address, so a filtered list can be shared. */
export function watchFilters(): void {
  addEventListener('input', ({target}) => formOnPage()?.contains(target as Node) && followForm());
  // The fields are cleared only after the event.
  addEventListener('reset', () => setTimeout(followForm));
  addEventListener('submit', (event) => event.target === formOnPage() && event.preventDefault());
  addEventListener('popstate', followAddress);
  // Changes which rows are in view.
  addEventListener('hashchange', showRows);
  matchMedia('(max-width: 56rem)').addEventListener('change', showRows);
}

export function followAddress(): void {
  readAddress();
  showRows();
}

/** Fills the form from the address. `choose` decides what wins if a field already has a value. */
export function readAddress(choose = (_typed: string, asked: string) => asked): void {
  const form = formOnPage();
  const query = new URLSearchParams(location.search);
  for (const field of form?.querySelectorAll<HTMLInputElement>('[name]') ?? []) {
    field.value = choose(field.value, query.get(field.name) ?? '');
    // Other pages say beside the button what they're filtered by.
    if (field.value && form?.dataset.pages) form.closest('details')?.setAttribute('open', '');
  }
}

/** Applies the form's filters and puts them into the address. */
export function followForm(): void {
  const asked = showRows();
  if (!asked) return;
  const address = new URL(location.href);
  address.search = `${asked}`;
  history.replaceState(history.state, '', address);
}

function showRows(): URLSearchParams | undefined {
  const form = formOnPage();
  if (!form) return undefined;
  const fields = [...new FormData(form)] as [string, string][];
  const asked = new URLSearchParams(fields.filter(([, value]) => value));
  filterRows(asked, (row) => [...asked].every(([name, value]) => fits(row, name, value)));
  carryOn(form, asked);
  return asked;
}

/**
 * Adds the filters to links to other pages that have the same ones (whose path matches `data-pages`), and marks the
 * links of a role (`data-role`) that the form has selected.
 */
function carryOn({dataset: {pages}}: HTMLFormElement, asked: URLSearchParams): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a')) {
    if (pages && link.pathname.match(pages)) link.search = `${asked}`;
    const {role} = link.dataset;
    if (role) link.setAttribute('aria-current', `${role === asked.get('role')}`);
  }
}

/** A row (`data-system`) has the keys of its page. A row without keys for a filter matches. */
function fits(row: HTMLElement, name: string, value: string): boolean {
  if (name !== 'text') return row.dataset[name]?.split('\n').includes(value) ?? true;
  const own = [...row.querySelectorAll('a,p')].map(({textContent}) => textContent).join(' ');
  const words = plainWords(`${own} ${hiddenWords[row.querySelector('a')?.pathname ?? '']}`);
  return plainWords(value)
    .split(' ')
    .every((word) => words.includes(word));
}

const ROWS = '[data-system]';

/**
 * Hides rows that don't match, and shows how many are left on the page and in each group. Hides empty groups and their
 * links.
 *
 * @param asked the form's values by field name
 */
function filterRows(asked: URLSearchParams, fits: (row: HTMLElement) => boolean): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const isFiltered = asked.size > 0;
  document.documentElement.toggleAttribute('data-filtered', isFiltered);
  // A view without rows takes up no space, so count rows while all are shown.
  for (const row of rows) row.hidden = false;
  const inView = rows.filter(isInView);
  for (const row of rows) row.hidden = !fits(row);
  showMarks();
  countGroups();
  openFolds(isFiltered);

  const status = document.querySelector('[data-some]') as HTMLElement;
  const shown = inView.filter(({hidden}) => !hidden);
  const forAll = shown.filter(({dataset}) => !dataset.role);
  const {all = '', some = '', none = '', everyone, role} = status.dataset;
  const someWords = (asked.has('role') && ((forAll[0] && everyone) || role)) || some;
  const words = isFiltered ? (shown[0] ? someWords : none) : all;
  status.textContent = words
    .replace('{shown}', `${shown.length}`)
    .replace('{all}', `${inView.length}`)
    .replace('{everyone}', `${forAll.length}`)
    .replace('{role}', `${document.querySelector('[name=role] :checked')?.textContent}`);
  // The button that clears the filters.
  (status.nextElementSibling as HTMLElement).hidden = !isFiltered;
  // What no row has may be in a page's text.
  const search = document.querySelector<HTMLAnchorElement>('[data-elsewhere]');
  const query = asked.get('text') ?? '';
  if (search) {
    search.hidden = !query || !!shown[0];
    search.search = `${new URLSearchParams({q: query})}`;
  }
}

/** On a page with several views (`data-views`), the style sheet shows one at a time. */
function isInView(row: HTMLElement): boolean {
  return !row.closest('[data-views]') || !!row.parentElement?.getClientRects()[0];
}

/** On a phone, marks stand for the rows of their cell or week, in the same order. */
function showMarks(): void {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-mark]')) {
    const row = mark.closest('td,[data-week]')?.querySelectorAll<HTMLElement>(ROWS)[Number(mark.dataset.mark)];
    mark.hidden = !!row?.hidden;
  }
}

/** Opens what is folded because the list is long (`data-fold`), until the list is complete again. */
function openFolds(isFiltered: boolean): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-fold]:not([open]),[data-fold=open]')) {
    fold.open = isFiltered;
    fold.dataset.fold = isFiltered ? 'open' : '';
  }
}

function countGroups(): void {
  for (const size of document.querySelectorAll<HTMLElement>('[data-size]')) {
    const group = document.getElementById(`${size.dataset.size}`)?.closest('section') as HTMLElement;
    const count = group.querySelectorAll(`${ROWS}:not([hidden])`).length;
    size.textContent = `${count}`;
    (size.closest('li,section') as HTMLElement).hidden = !count;
  }
}
