import type {Occurrence} from '@deskbook/content/occurrences';
import type {ScheduledKind} from '@deskbook/content/scheduled';
import type {Session} from '@deskbook/content/schemas/session';

/** How often the schedule of a session has changed, and when it last changed. */
export interface Revision {
  /** Starts at 0. Calendar programs replace an event with one that has a higher number. */
  sequence: number;
  /** The instant of the last change, `2027-03-03T15:30:00Z`; null if the commits aren't known */
  changedAt: string | null;
  /** The instant of the last change, or the day of the build if that isn't known. */
  stampedAt: string;
}

/** A session, or a committee's meetings, with facts from its page. */
export interface SessionOfPage {
  kind: ScheduledKind;
  /** The last part of the page's URL, and the session's permanent name in feeds. */
  slug: string;
  /** Path of the page, with the base URL */
  url: string;
  title: string;
  description: string;
  data: Session;
  /** Sorted by start */
  occurrences: readonly Occurrence[];
}

/** A session that readers can open, with everything its events say. */
export interface TrainingSession extends SessionOfPage {
  /** The dates from the series' rule, before `except` removes any. */
  ruleDates: readonly string[];
  /** Keys of the roles it is for */
  audience: readonly string[];
  revision: Revision;
}
