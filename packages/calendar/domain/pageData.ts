import type {ClosedDate, Closing} from '@deskbook/content/closedDays';
import type {WeekStart} from '@deskbook/content/schemas/district';
import type {CalendarData, CalendarOccurrence} from './calendarData';

/** What lists of sessions need besides the sessions. */
export type ListFrame = Pick<CalendarData, 'buildDay' | 'timeZone' | 'signUps'>;

/** What `:::upcoming-sessions` chooses from, on any page. */
export interface UpcomingSessions {
  frame: ListFrame;
  /** Sorted by start */
  occurrences: readonly CalendarOccurrence[];
}

export interface CalendarFrame extends ListFrame, Pick<CalendarData, 'names' | 'feeds'> {
  /** Months that have a page, sorted, with the number of sessions in each. */
  months: readonly {month: string; count: number}[];
  weekStartsOn: WeekStart;
}

export interface CalendarMonth {
  month: string;
  /** Whole weeks of seven days, including empty days and days of the months before and after. */
  weeks: readonly (readonly CalendarDay[])[];
}

export interface CalendarDay {
  date: string;
  /** Sorted by start */
  occurrences: readonly CalendarOccurrence[];
  closings: readonly Closing[];
}

/** A month on the first page, and when the calendar opens on it: while it's the month of the next session. */
export interface HomeMonth {
  month: string;
  from: string | undefined;
  until: string | undefined;
}

export interface OccurrenceList {
  occurrences: readonly CalendarOccurrence[];
  /** false if there are more than the list has */
  isWhole: boolean;
}

export interface UpcomingList extends OccurrenceList {
  /** Days in the list's period when something is closed */
  closed: readonly ClosedDate[];
}

/** How many upcoming sessions a page has, to last until the next build. The style sheet shows fewer. */
export const MAX_UPCOMING = 120;

/** How many past sessions are listed on the day of the build. The pages of the months have the rest. */
export const MAX_PAST = 30;

/** The most months and sessions on the first page. The reader's date chooses the month. */
export const MAX_HOME_MONTHS = 6;
export const MAX_HOME_SESSIONS = 150;
