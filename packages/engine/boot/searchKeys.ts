import {closest} from './closest';

/** A search field that may have been opened with a key. */
export interface SearchField extends HTMLInputElement {
  openedFrom?: Element | null;
}

/** `/` and Ctrl-K or Cmd-K focus the page's search field and click it, which opens its box. */
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
