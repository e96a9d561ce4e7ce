/** Shows what belongs to the reader's month (`data-month`), under `npm start`. */
export function showMonth(element: HTMLElement | null): void {
  if (element) element.hidden = element.dataset.month !== `${new Date().getMonth() + 1}`;
}

/** The same for a page as it arrives, before it's painted. */
export const SHOW_MONTH =
  'document.querySelectorAll("[data-month]").forEach((e)=>{e.hidden=e.dataset.month!=new Date().getMonth()+1})';
