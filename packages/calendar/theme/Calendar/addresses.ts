import {useSitePath} from '@deskbook/ui/components/useSitePath';
import {monthOf} from '../../domain/weeks';

/** Ids of the views within a page. People bookmark addresses with these names. */
export const MONTH_ID = 'month';
export const AGENDA_ID = 'agenda';
export type MonthView = typeof MONTH_ID | typeof AGENDA_ID;
export const weekId = (start: string) => `week-${start}`;
export const dayId = (date: string) => `day-${date}`;

/**
 * Returns the calendar's addresses, with the base URL. The fragment names a view within a page. Use plain links: only
 * the browser itself acts on the fragment, and `packages/engine/boot/filters` adds the filters.
 */
export function useAddresses() {
  const sitePath = useSitePath();
  const month = (month: string) => sitePath(`/calendar/${month}/`);
  return {
    home: sitePath('/calendar/'),
    past: sitePath('/calendar/past/'),
    month,
    week: (start: string, onPageOf: string) => `${month(onPageOf)}#${weekId(start)}`,
    day: (date: string) => `${month(monthOf(date))}#${dayId(date)}`,
  };
}
