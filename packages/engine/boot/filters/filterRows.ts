const ROWS = '[data-system]';

/**
 * Hides rows that don't match, and shows how many are left on the page and in each group. Hides empty groups and their
 * links.
 *
 * @param asked the form's values by field name
 */
export function filterRows(asked: URLSearchParams, fits: (row: HTMLElement) => boolean): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const isFiltered = asked.size > 0;
  document.documentElement.toggleAttribute('data-filtered', isFiltered);
  // A view without rows takes up no space, so count rows while all are shown.
  for (const row of rows) row.hidden = false;
  const inView = rows.filter(isInView);
  for (const row of rows) row.hidden = !fits(row);
  showMarks();
  countGroups();

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

/** On a phone, marks stand for the rows of a cell, in the same order. */
function showMarks(): void {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-mark]')) {
    const row = mark.closest('td')?.querySelectorAll<HTMLElement>(ROWS)[Number(mark.dataset.mark)];
    mark.hidden = !!row?.hidden;
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
