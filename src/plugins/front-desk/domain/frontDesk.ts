import type {Card, SectionName} from './cards';

/** Names of keys, for the filters. */
export interface FilterNames {
  branches: Readonly<Record<string, string>>;
  systems: Readonly<Record<string, string>>;
  roles: Readonly<Record<string, string>>;
}

/** The index pages: one for each kind, one for all that training has, one for everything. */
export type IndexName = SectionName | 'training' | 'pages';

/** What an index page shows. */
export interface IndexData {
  name: IndexName;
  cards: readonly Card[];
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

/** What the home page shows. */
export interface HomeData {
  counts: Readonly<Record<IndexName, number>>;
  systems: FilterNames['systems'];
  /** Sessions with dates to come on the day of the build. */
  sessions: readonly Card[];
  posts: readonly NewsItem[];
  changes: readonly NewsItem[];
}
