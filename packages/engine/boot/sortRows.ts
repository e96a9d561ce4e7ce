/** Sorts lists of sessions by their currently shown dates. Rows without a date come last. */
export function sortRows(): void {
  for (const list of document.querySelectorAll('[data-by-date]')) {
    list.append(...[...list.children].sort((a, b) => dateIn(a).localeCompare(dateIn(b))));
  }
}

const dateIn = (row: Element) => row.querySelector<HTMLElement>('[data-until]:not([hidden])')?.dataset.until ?? '9';
