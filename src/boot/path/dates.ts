import {dueOn} from '../../learning/domain/firstDay';
import {localDate} from '../../shared/localDate';
import {dayOf} from './dayOf';

const LONG: Intl.DateTimeFormatOptions = {dateStyle: 'long'};

/**
 * When the path has to be finished (`data-due-in`; `data-words` has the words), and, on paper, who is on it and since when
 * (`data-paper`).
 */
export function showDates(person: string, firstDay: string | null, isOpen: boolean): void {
  const place = document.querySelector<HTMLElement>('[data-due-in]');
  if (place) {
    const words = JSON.parse(`${place.dataset.words}`);
    const due = dueOn(`${place.dataset.dueIn}`, isOpen ? firstDay : null);
    place.textContent = due
      ? (due < localDate() ? words.overdue : words.due).replace('{date}', dayOf(due, LONG))
      : words.within;
  }
  const known = [person, firstDay && dayOf(firstDay, LONG)];
  for (const [index, line] of document.querySelectorAll('[data-paper]').entries())
    line.textContent = known[index] ?? '';
}
