import type {Kind} from './schemas/index';

/** Search data for a page without a file in `docs/`, such as the calendar. */
export interface GeneratedPage {
  /** Relative to the base URL, such as `calendar/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Words that people search for. */
  readonly keywords: readonly string[];
  /** The branches that it's for; all, if left out. */
  readonly branches?: readonly string[];
  /** The content it lists, if limited. If there is none, the page isn't a search result. */
  readonly lists?: readonly Kind[] | 'posts';
}
