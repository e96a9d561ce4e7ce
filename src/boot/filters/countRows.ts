/** Says how many rows are shown, of the page and of each group; a group without any is hidden, and so is its link. */
export function countRows(isFiltered: boolean): void {
  for (const size of document.querySelectorAll<HTMLElement>('[data-size]')) {
    const group = document.getElementById(`${size.dataset.size}`)?.closest('section') as HTMLElement;
    const count = shownIn(group);
    size.textContent = `${count}`;
    (size.closest('li,section') as HTMLElement).hidden = !count;
  }
  const status = document.querySelector('[data-some]') as HTMLElement;
  const shown = shownIn(document);
  const {all = '', some = '', none = ''} = status.dataset;
  const words = isFiltered ? (shown ? some : none) : all;
  status.textContent = words.replace('{shown}', `${shown}`);
  // The button that clears the filters.
  (status.nextElementSibling as HTMLElement).hidden = !isFiltered;
}

const shownIn = (place: ParentNode) => place.querySelectorAll('[data-system]:not([hidden])').length;
