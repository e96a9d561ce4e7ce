import type {Occurrence} from '../../../content/occurrences';
import type {ScheduledKind} from '../../../content/scheduled';
import type {Session} from '../../../content/schemas/session';

/** How often the schedule of a session has changed, and when it last did. */
export interface Revision {
  /** Counted from 0: the number that calendar programs go by when they take an event in place of an older one. */
  sequence: number;
  /** The instant of the last change, `2027-03-03T15:30:00Z`; null where the commits are not known. */
  changedAt: string | null;
  /** The instant of the last change, or the day of the build where that is not known. */
  stampedAt: string;
}

/** A session, or the meetings of a committee, with what its own page says of it. */
export interface SessionOfPage {
  kind: ScheduledKind;
  /** The last part of the page's URL: it names the session in feeds for good. */
  slug: string;
  /** Path of the page with the base URL in front. */
  url: string;
  title: string;
  description: string;
  data: Session;
  /** In the order of their start. */
  occurrences: readonly Occurrence[];
}

/** A session that readers can open, with everything that its events say. */
export interface TrainingSession extends SessionOfPage {
  /** The dates that the rule of a series gives, before `except` is taken away. */
  ruleDates: readonly string[];
  /** Keys of the roles that it is for. */
  audience: readonly string[];
  revision: Revision;
}
