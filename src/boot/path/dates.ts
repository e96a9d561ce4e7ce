import {dueOn} from '../../learning/domain/firstDay';
import {localDate} from '../../shared/localDate';

/**
 * Until when the path is to be finished (`data-due-in`; `data-words` has the words), and, for paper, whose it is and
 * since when (`data-paper`).
 */
export function showDates(person: string, firstDay: string | null, isOpen: boolean): void {
  const place = document.querySelector<HTMLElement>('[data-due-in]');
  const due = dueOn(place?.dataset.dueIn ?? null, isOpen ? firstDay : null);
  if (place) {
    const words = JSON.parse(`${place.dataset.words}`);
    const form = due === null ? words.within : due < localDate() ? words.overdue : words.due;
    place.textContent = form.replace('{date}', due && longDate(due));
  }
  const paper: Record<string, string> = {name: person, day: firstDay === null ? '' : longDate(firstDay)};
  for (const line of document.querySelectorAll<HTMLElement>('[data-paper]'))
    line.textContent = paper[`${line.dataset.paper}`] ?? '';
}

function longDate(date: string): string {
  return new Date(date).toLocaleDateString(document.documentElement.lang, {dateStyle: 'long', timeZone: 'UTC'});
}
