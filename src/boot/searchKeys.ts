/** `/` and Ctrl-K or Cmd-K lead to the page's search field, before React is awake and after. */
export function watchSearchKeys(): void {
  addEventListener('keydown', (event) => {
    const isKey = event.key === '/' ? !isWriting(event.target) : event.key === 'k' && (event.ctrlKey || event.metaKey);
    const field = isKey && document.querySelector<HTMLElement>('[data-search-field]');
    if (!field) return;
    event.preventDefault();
    field.focus();
  });
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input,select,textarea'));
}
