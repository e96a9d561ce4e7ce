import type {ClosedDate} from '../../../content/closings';
import type {Occurrence} from '../../../content/occurrences';
import type {ScheduledKind} from '../../../content/scheduled';
import type {FilteredBy} from './filteredBy';
import type {SessionDate} from './sessionDate';

/** Everything that a calendar page shows, as plain data: no date has to be computed where it is read. */
export interface CalendarData {
  /** The day that the build counts as today, `YYYY-MM-DD`: what is today, past or next the reader's browser decides. */
  buildDay: string;
  timeZone: string;
  /** In the order of their start. */
  occurrences: readonly CalendarOccurrence[];
  /** The days on which something is closed, in their order. */
  closed: readonly ClosedDate[];
  /** Names by key of those that are in some session, for filters. */
  names: Record<FilterName, Record<string, string>>;
  feeds: CalendarFeeds;
}

export type FilterName = 'branches' | 'trainers' | 'roles' | 'systems';

export interface CalendarOccurrence extends SessionDate, Pick<Occurrence, 'reason'> {
  /** Names it in an address: the slug, and in a series the original date. */
  id: string;
  kind: ScheduledKind;
  /** Of its page. */
  title: string;
  /** Path of that page with the base URL in front. */
  to: string;
  filteredBy: FilteredBy;
  /** The date that the series gave it, where it takes place on another. */
  movedFrom: string | null;
}

/** Paths of the calendar files to subscribe to, with the base URL in front. */
export interface CalendarFeeds {
  all: string;
  branches: Record<string, string>;
  trainers: Record<string, string>;
  roles: Record<string, string>;
}
