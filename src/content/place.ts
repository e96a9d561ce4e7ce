import type {Kind} from './schemas/index';

/** A page that the site itself makes, such as the calendar: what a search knows of it, since no file of `docs/` says it. */
export interface Place {
  /** Below the base URL, such as `calendar/`. */
  readonly path: string;
  /** As the page itself is called. */
  readonly title: string;
  readonly description: string;
  /** What people say when they look for it. */
  readonly keywords: readonly string[];
  /** What it lists, if not everything. Nobody looks for an empty list. */
  readonly lists?: readonly Kind[] | 'posts';
}
