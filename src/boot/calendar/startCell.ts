/** The days of a table have their dates in the marks that say "Today". */
export function dateOf(cell: Element | undefined): string {
  return cell?.querySelector<HTMLElement>('[data-from]')?.dataset.from?.slice(0, 10) ?? '';
}

/**
 * The cell of a date in the table of a month. A date that the month does not have, such as the 31st, is its last one; one
 * of another month is the first day with a session, or the first.
 */
export function startCell(table: HTMLTableElement, date: string): HTMLElement | undefined {
  const month = table.dataset.grid ?? '';
  const days = [...table.querySelectorAll('td')].filter((cell) => dateOf(cell).startsWith(month));
  if (date.startsWith(month)) return days.find((cell) => dateOf(cell) === date) ?? days.at(-1);
  return days.find((cell) => cell.querySelector('li')) ?? days[0];
}
