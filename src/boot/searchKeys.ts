import {writingAt} from './controls';

/**
 * `/` and Ctrl-K or Cmd-K lead to the page's search field, before React is awake and after, and click it, which opens
 * its box.
 */
export function watchSearchKeys(): void {
  addEventListener('keydown', (event) => {
    const isKey = event.key === '/' ? !writingAt(event.target) : event.key === 'k' && (event.ctrlKey || event.metaKey);
    const field = isKey && document.querySelector<HTMLElement>('[data-search-field]');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.click();
  });
}
