import {plainWords} from '../../shared/plainWords';
import {countRows} from './countRows';

const formOnPage = () => document.getElementById('filters') as HTMLFormElement | null;

/** What staff call the pages beside what their rows say, by the addresses of the pages. */
let hiddenWords: Readonly<Record<string, string>> = {};

/** Without them, rows are found by what they show. */
export async function loadWords(): Promise<void> {
  if (!formOnPage()) return;
  try {
    hiddenWords = await (await fetch('words.json')).json();
  } catch {}
}

/** Follows the form of whatever page is shown. Its choices live in the address, so a filtered list can be shared. */
export function watchFilters(): void {
  addEventListener('input', ({target}) => formOnPage()?.contains(target as Node) && followForm());
  // The fields are empty only after the event.
  addEventListener('reset', () => setTimeout(followForm));
  addEventListener('submit', (event) => event.target === formOnPage() && event.preventDefault());
  addEventListener('popstate', followAddress);
}

export function followAddress(): void {
  readAddress();
  showRows();
}

/** Fills the form from the address; `choose` decides if something is in a field already. */
export function readAddress(choose = (_typed: string, asked: string) => asked): void {
  const query = new URLSearchParams(location.search);
  for (const field of formOnPage()?.querySelectorAll<HTMLInputElement>('[name]') ?? []) {
    field.value = choose(field.value, query.get(field.name) ?? '');
  }
}

/** Shows what the form asks for, and puts it into the address. */
export function followForm(): void {
  const query = new URLSearchParams(showRows());
  const {pathname, hash} = location;
  if (formOnPage()) history.replaceState(history.state, '', `${pathname}${query.size ? `?${query}` : ''}${hash}`);
}

/** @returns what the form asks for, by the names of its fields */
function showRows(): [string, string][] {
  const form = formOnPage();
  if (!form) return [];
  const asked = ([...new FormData(form)] as [string, string][]).filter(([, value]) => value);
  for (const row of document.querySelectorAll<HTMLElement>('[data-system]')) {
    row.hidden = !asked.every(([name, value]) => fits(row, name, value));
  }
  countRows(asked.length > 0);
  return asked;
}

/** A row (`data-system`) has the keys of its page; a choice that it has no keys for fits it. */
function fits(row: HTMLElement, name: string, value: string): boolean {
  if (name !== 'text') return row.dataset[name]?.split(' ').includes(value) ?? true;
  const words = plainWords(`${row.textContent} ${hiddenWords[row.querySelector('a')?.pathname ?? '']}`);
  return plainWords(value)
    .split(' ')
    .every((word) => words.includes(word));
}
