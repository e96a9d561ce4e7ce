import {DUE, type DueItem} from '@deskbook/records/client/dueStore';

/** On the home page, replaces the link in `data-due`, which goes to the review page, with what is due. */
export function showDue(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-due]');
  try {
    const [{due, title}] = JSON.parse(localStorage[DUE]) as [DueItem];
    if (!link || new Date(due) > new Date()) return;
    link.textContent = `${link.dataset.words} ${title}`;
    link.href = `${link.dataset.due}`;
  } catch {
    // Leave the link as it was.
  }
}
