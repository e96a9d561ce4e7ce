import type {Kind} from '../../../content/schemas/index';
import type {Card, CardDate, SectionName} from './cards';

/** Names of keys, for the filters. */
export interface FilterNames {
  branches: Readonly<Record<string, string>>;
  systems: Readonly<Record<string, string>>;
  roles: Readonly<Record<string, string>>;
}

/** The index pages: one for each kind, one for all that training has, one for everything. */
export type IndexName = SectionName | 'training' | 'pages';

/** Cards under a heading: by system or place, or by kind. */
export interface CardGroup {
  /** The anchor of its heading. */
  id: string;
  /** Null where its kind says it, or nothing does. */
  label: string | null;
  kind: Kind | null;
  /** Positions in the cards of the page. */
  members: readonly number[];
}

/** What an index page shows. */
export interface IndexData {
  name: IndexName;
  cards: readonly Card[];
  groups: readonly CardGroup[];
  names: FilterNames;
}

/** Something new for staff: a post, or a page that changed. */
export interface NewsItem {
  title: string;
  to: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** What changed; null where nobody said it. */
  what: string | null;
}

/** A date of a session. */
export interface SessionDate extends CardDate {
  title: string;
  to: string;
}

/** What the home page shows. */
export interface HomeData {
  counts: Readonly<Record<IndexName, number>>;
  systems: FilterNames['systems'];
  /** The next dates on the day of the build, in order. */
  dates: readonly SessionDate[];
  posts: readonly NewsItem[];
  changes: readonly NewsItem[];
}
