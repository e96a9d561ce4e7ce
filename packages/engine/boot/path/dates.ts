import {dueOn} from '@deskbook/records/domain/firstDay';
import {localDate} from '@deskbook/text/dates/localDate';
import {dayOf} from './dayOf';

const LONG: Intl.DateTimeFormatOptions = {dateStyle: 'long'};

/**
 * Shows the due date (`data-due-in`, with its texts in `data-words`), and on paper the person's name and first day
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
