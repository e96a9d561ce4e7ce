import {useSitePath} from '@deskbook/ui/components/useSitePath';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import {monthOf} from '../../domain/weeks';

/** Ids of the views within a page. People bookmark addresses with these names. */
export const MONTH_ID = 'month';
export const AGENDA_ID = 'agenda';
export type MonthView = typeof MONTH_ID | typeof AGENDA_ID;
export const weekId = (start: string) => `week-${start}`;
export const dayId = (date: string) => `day-${date}`;

/**
 * Returns the calendar's addresses, with the base URL and the ending that the site wants. The fragment names a view within a page. Use plain links: only
 * the browser itself acts on the fragment, and `packages/engine/boot/filters` adds the filters.
 */
export function useAddresses() {
  const {baseUrl, trailingSlash} = useDocusaurusContext().siteConfig;
  const sitePath = useSitePath();
  const page = (path: string) => applyTrailingSlash(sitePath(path), {baseUrl, trailingSlash});
  const month = (month: string) => page(`/calendar/${month}/`);
  return {
    home: page('/calendar/'),
    past: page('/calendar/past/'),
    /** What the addresses of its pages and files begin with */
    folder: sitePath('/calendar/'),
    month,
    week: (start: string, onPageOf: string) => `${month(onPageOf)}#${weekId(start)}`,
    day: (date: string) => `${month(monthOf(date))}#${dayId(date)}`,
  };
}
