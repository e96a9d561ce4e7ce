import {plainWords} from '@deskbook/text/plainWords';
import {filterRows} from './filterRows';

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
    if (field.value) form?.closest('details')?.setAttribute('open', '');
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
