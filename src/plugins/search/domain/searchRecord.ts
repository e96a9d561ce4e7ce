/** One date of a session that takes place. */
export interface SessionDate {
  /** On the clocks of its zone, `YYYY-MM-DD HH:MM`. */
  readonly start: string;
  /** In milliseconds since 1970. */
  readonly endsAt: number;
}

/** A page's introduction or one of its sections, as the local index and a hosted one get it. */
export interface SearchRecord {
  /** The page's path with the base URL and the anchor; `~2` and so on behind it for the parts of a long section. */
  readonly id: string;
  /** The page's path with the base URL. */
  readonly url: string;
  /** null: the introduction. */
  readonly anchor: string | null;
  /** Of the page. */
  readonly title: string;
  /** Of the section; null: the introduction. */
  readonly heading: string | null;
  /** Names of the folders that the page lies in, from the outermost. */
  readonly breadcrumbs: readonly string[];
  /** What distinguishes it from similar pages: make and model of a machine, or the machines that a task is about. */
  readonly about: readonly string[];
  /** A kind of the content model, `page` for one without, `news` for a post, `place` for a page that the site makes. */
  readonly kind: string;
  readonly branches: readonly string[];
  readonly systems: readonly string[];
  readonly audience: readonly string[];
  /** Of the page; in its introduction only. */
  readonly description: string;
  readonly keywords: readonly string[];
  /** Asset tags, makes and models: found by their exact spelling. */
  readonly codes: readonly string[];
  /** Plain text. */
  readonly text: string;
  /** The page is for a handful of people: others come first, unless it alone has what was typed. */
  readonly ranksLast: boolean;
  /** A session is looked for until its last date has ended: milliseconds since 1970; null: for ever. */
  readonly endsAt: number | null;
  /** The next dates of a session, in order; none of other pages. */
  readonly dates: readonly SessionDate[];
}
