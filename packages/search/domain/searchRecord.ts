/** A date on which a session takes place. */
export interface SessionDate {
  /** Wall time in its zone, `YYYY-MM-DD HH:MM` */
  readonly start: string;
  /** In milliseconds since 1970 */
  readonly endsAt: number;
}

/** A page's introduction or one of its sections, for the local index and for a hosted one. */
export interface SearchRecord {
  /** The page's path with the base URL and the anchor; parts of a long section end with `~2` and so on */
  readonly id: string;
  /** The page's path with the base URL */
  readonly url: string;
  /** null for the introduction */
  readonly anchor: string | null;
  /** Title of the page */
  readonly title: string;
  /** Heading of the section; null for the introduction */
  readonly heading: string | null;
  /** Names of the page's folders, outermost first */
  readonly breadcrumbs: readonly string[];
  /** What tells it from similar pages: a machine's make and model, or the machines that a task is about */
  readonly about: readonly string[];
  /** A kind of the content model, `page` if it has none, `news` for a post, or `place` for a page that the site makes */
  readonly kind: string;
  readonly branches: readonly string[];
  readonly systems: readonly string[];
  readonly audience: readonly string[];
  /** The page's description; only in its introduction */
  readonly description: string;
  readonly keywords: readonly string[];
  /** Asset tags, makes and models, which are found by exact spelling */
  readonly codes: readonly string[];
  /** Plain text */
  readonly text: string;
  /** The page is for a few people, so it comes after others unless only it matches */
  readonly ranksLast: boolean;
  /** When the session's last date ends, in milliseconds since 1970; null if it never expires */
  readonly endsAt: number | null;
  /** A session's next dates, sorted; empty for other pages */
  readonly dates: readonly SessionDate[];
}
