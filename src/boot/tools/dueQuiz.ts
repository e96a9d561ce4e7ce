import {DUE, type DueQuiz} from '../dueStore';

/** On the home page: a quiz that is due takes the place of the link in `data-due`, which names the page to review it. */
export function showDue(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-due]');
  try {
    const [{due, title}] = JSON.parse(localStorage[DUE]) as [DueQuiz];
    if (!link || new Date(due) > new Date()) return;
    link.textContent = `${link.dataset.words} ${title}`;
    link.href = `${link.dataset.due}`;
  } catch {
    // The link stays what it was.
  }
}
