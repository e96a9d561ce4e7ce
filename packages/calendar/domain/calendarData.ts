import type {ClosedDate} from '@deskbook/content/closedDays';
import type {Occurrence} from '@deskbook/content/occurrences';
import type {ScheduledKind} from '@deskbook/content/scheduled';
import type {SignUp} from '@deskbook/content/signUps';
import type {FilteredBy} from './filteredBy';
import type {SessionDate} from './sessionDate';

/** Everything a calendar page shows, as plain data with all dates computed. */
export interface CalendarData {
  /** The build's today, `YYYY-MM-DD`. The reader's browser decides what is today, past or next. */
  buildDay: string;
  timeZone: string;
  /** Sorted by start */
  occurrences: readonly CalendarOccurrence[];
  /** The days when a branch is closed, sorted. */
  closed: readonly ClosedDate[];
  /** For the filters: the names of everything that occurs in some session, by key. */
  names: Record<FilterName, Record<string, string>>;
  feeds: CalendarFeeds;
  /** How to get a seat in a session, by its address, if people have to register or a date is full. */
  signUps: Readonly<Record<string, SignUp>>;
}

export type FilterName = 'branches' | 'trainers' | 'roles' | 'systems';

export interface CalendarOccurrence extends SessionDate, Pick<Occurrence, 'reason'> {
  /** Identifies it in an address: the slug, plus the original date in a series. */
  id: string;
  kind: ScheduledKind;
  title: string;
  /** Path of that page, with the base URL */
  to: string;
  filteredBy: FilteredBy;
  /** Its original date in the series; null if it wasn't moved */
  movedFrom: string | null;
}

/** Paths of the calendar files to subscribe to, with the base URL. */
export interface CalendarFeeds {
  all: string;
  branches: Record<string, string>;
  trainers: Record<string, string>;
  roles: Record<string, string>;
}
