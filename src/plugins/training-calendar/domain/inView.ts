import type {CalendarOccurrence} from './calendarData';
import type {CalendarMonth} from './pageData';
import {monthOf} from './weeks';

/**
 * The occurrences that a view of a month's page shows.
 *
 * @param view what follows the # in the address, or what the page shows without it
 * @param isPhone the table of a phone has the days of the month alone
 */
export function inView({month, weeks}: CalendarMonth, view: string, isPhone: boolean): CalendarOccurrence[] {
  const week = weeks.find(({start}) => view === `week-${start}`);
  const days = week ? week.days : weeks.flatMap(({days}) => days);
  const isShown = (date: string) => {
    if (week) return true;
    if (view.startsWith('day-')) return view === `day-${date}`;
    return (view === 'month' && !isPhone) || monthOf(date) === month;
  };
  return days.filter(({date}) => isShown(date)).flatMap(({occurrences}) => occurrences);
}
