import type {ClosedDate, Closing} from '../../../content/closings';
import type {WeekStart} from '../../../content/schemas/district';
import type {CalendarData, CalendarDay, CalendarOccurrence, CalendarSession} from './calendarData';

export interface CalendarFrame extends Pick<CalendarData, 'buildDay' | 'timeZone' | 'names' | 'feeds'> {
  /** Those that have a page, in their order, with the number of sessions in each. */
  months: readonly {month: string; count: number}[];
  weekStartsOn: WeekStart;
}

export interface CalendarMonth {
  /** `2026-12` */
  month: string;
  /** Those of its occurrences. */
  sessions: readonly CalendarSession[];
  /** Whole weeks. */
  weeks: readonly CalendarWeek[];
}

export interface CalendarWeek {
  /** Its first day, `YYYY-MM-DD`. */
  start: string;
  /** Seven, also those on which nothing takes place. */
  days: readonly DayOfMonth[];
}

export interface DayOfMonth extends CalendarDay {
  closings: readonly Closing[];
}

/** A month on the first page, and when it is the one to open on: the month of the next session. */
export interface HomeMonth {
  month: string;
  from: string | undefined;
  until: string | undefined;
}

export interface OccurrenceList {
  sessions: readonly CalendarSession[];
  occurrences: readonly CalendarOccurrence[];
  /** False where there are more than are listed. */
  isWhole: boolean;
  /** The days in its time on which something is closed. */
  closed: readonly ClosedDate[];
}

/** So many that are still to come are in the page, for those days on which nobody builds it; the style sheet shows fewer. */
export const MOST_COMING = 120;

/** So many past ones are in sight at a time; the pages of the months have the others. */
export const MOST_PAST = 30;

/** How many months the first page carries, and how many sessions in them at most; the day of reading chooses one. */
export const MOST_HOME_MONTHS = 6;
export const MOST_HOME_SESSIONS = 150;
