import {plainWords} from '../../shared/plainWords';
import {filterRows} from './filterRows';

const formOnPage = () => document.getElementById('filters') as HTMLFormElement | null;

/** What staff call the pages beside what their rows say, by the addresses of the pages. */
let hiddenWords: Readonly<Record<string, string>> = {};

/** Without them, rows are found by what they show. */
export async function loadWords(): Promise<void> {
  const address = formOnPage()?.dataset.words;
  if (!address) return;
  try {
    hiddenWords = await (await fetch(address)).json();
  } catch {}
}

/** Follows the form of whatever page is shown. Its choices live in the address, so a filtered list can be shared. */
export function watchFilters(): void {
  addEventListener('input', ({target}) => formOnPage()?.contains(target as Node) && followForm());
  // The fields are empty only after the event.
  addEventListener('reset', () => setTimeout(followForm));
  addEventListener('submit', (event) => event.target === formOnPage() && event.preventDefault());
  addEventListener('popstate', followAddress);
  // Other rows come into view.
  addEventListener('hashchange', showRows);
  matchMedia('(max-width: 56rem)').addEventListener('change', showRows);
}

export function followAddress(): void {
  readAddress();
  showRows();
}

/** Fills the form from the address; `choose` decides if something is in a field already. */
export function readAddress(choose = (_typed: string, asked: string) => asked): void {
  const form = formOnPage();
  const query = new URLSearchParams(location.search);
  for (const field of form?.querySelectorAll<HTMLInputElement>('[name]') ?? []) {
    field.value = choose(field.value, query.get(field.name) ?? '');
    if (field.value) form?.closest('details')?.setAttribute('open', '');
  }
}

/** Shows what the form asks for, and puts it into the address. */
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
 * Links to other pages that have these filters (`data-pages`, the folder that they are in) lead to them filtered. Those
 * to what is for a role (`data-for`) say if it is that of the form.
 */
function carryOn({dataset: {pages}}: HTMLFormElement, asked: URLSearchParams): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a')) {
    if (pages && link.pathname.startsWith(pages) && link.pathname.endsWith('/')) link.search = `${asked}`;
    const {role} = link.dataset;
    if (role) link.setAttribute('aria-current', `${role === asked.get('role')}`);
  }
}

/** A row (`data-system`) has the keys of its page; a choice that it has no keys for fits it. */
function fits(row: HTMLElement, name: string, value: string): boolean {
  if (name !== 'text') return row.dataset[name]?.split(' ').includes(value) ?? true;
  const own = [...row.querySelectorAll('a,p')].map(({textContent}) => textContent).join(' ');
  const words = plainWords(`${own} ${hiddenWords[row.querySelector('a')?.pathname ?? '']}`);
  return plainWords(value)
    .split(' ')
    .every((word) => words.includes(word));
}
