import {closest} from './closest';

/** A field that a key may have led to. */
export interface SearchField extends HTMLInputElement {
  openedFrom?: Element | null;
}

/** `/` and Ctrl-K or Cmd-K lead to the page's search field and click it, which opens its box. */
export function watchSearchKeys(): void {
  addEventListener('keydown', (event) => {
    const isKey =
      event.key === '/'
        ? !closest(event.target, 'input,select,textarea')
        : event.key === 'k' && (event.ctrlKey || event.metaKey);
    const field = isKey && document.querySelector<SearchField>('[data-search-field]');
    if (!field) return;
    event.preventDefault();
    field.openedFrom = document.activeElement;
    field.focus();
    field.click();
  });
}
