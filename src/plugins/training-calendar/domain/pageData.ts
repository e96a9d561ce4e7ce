import type {ClosedDate, Closing} from '../../../content/closings';
import type {WeekStart} from '../../../content/schemas/district';
import type {CalendarData, CalendarOccurrence} from './calendarData';

export interface CalendarFrame extends Pick<CalendarData, 'buildDay' | 'timeZone' | 'names' | 'feeds'> {
  /** Those that have a page, in their order, with the number of sessions in each. */
  months: readonly {month: string; count: number}[];
  weekStartsOn: WeekStart;
}

export interface CalendarMonth {
  /** `2026-12` */
  month: string;
  /** Whole weeks of seven days, also those on which nothing takes place or that belong to the month beside it. */
  weeks: readonly (readonly CalendarDay[])[];
}

export interface CalendarDay {
  /** `YYYY-MM-DD` */
  date: string;
  /** In the order of their start. */
  occurrences: readonly CalendarOccurrence[];
  closings: readonly Closing[];
}

/** A month on the first page, and when it is the one to open on: the month of the next session. */
export interface HomeMonth {
  month: string;
  from: string | undefined;
  until: string | undefined;
}

export interface OccurrenceList {
  occurrences: readonly CalendarOccurrence[];
  /** False where there are more than are listed. */
  isWhole: boolean;
}

export interface ComingList extends OccurrenceList {
  /** The days in its time on which something is closed. */
  closed: readonly ClosedDate[];
}

/** So many that are still to come are in the page, for those days on which nobody builds it; the style sheet shows fewer. */
export const MOST_COMING = 120;

/** So many past ones are listed on the day of the build; the pages of the months have the others. */
export const MOST_PAST = 30;

/** How many months the first page carries, and how many sessions in them at most; the day of reading chooses one. */
export const MOST_HOME_MONTHS = 6;
export const MOST_HOME_SESSIONS = 150;
