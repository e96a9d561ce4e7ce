import type {ClosedDate} from '../../../content/closings';
import type {Kind} from '../../../content/schemas/index';
import type {IndexName as IndexOfKinds} from '../../../content/siteSections';
import type {DistrictIcon} from '../../../shared/districtIcons';
import type {Card, CardDate} from './cards';

export interface FilterNames {
  branches: Readonly<Record<string, string>>;
  systems: Readonly<Record<string, string>>;
  roles: Readonly<Record<string, string>>;
}

export interface Role {
  /** A key of `roles` in district.yml. */
  key: string;
  name: string;
}

/** The index pages: one for each kind, one for all that training has, one for everything. */
export type IndexName = IndexOfKinds | 'training' | 'pages';

/** Cards under a heading: by system or place, or by kind. */
export interface CardGroup {
  id: string;
  /** Null where its kind says it, or nothing does. */
  label: string | null;
  kind: Kind | null;
  /** Positions in the cards of the page. */
  members: readonly number[];
}

export interface IndexData {
  /** A list of the pages of a folder has no name of its own. */
  name: IndexName | 'folder';
  /** Its address, without the base URL. */
  path: string;
  title: string;
  /** What it lists, in a sentence; empty where the title says it. */
  description: string;
  cards: readonly Card[];
  groups: readonly CardGroup[];
  names: FilterNames;
  /** On the pages on which readers look for what is theirs; empty on all others. */
  roles: readonly Role[];
}

export interface NewsItem {
  title: string;
  to: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** In a sentence; null where nobody said it. */
  what: string | null;
}

export interface SessionDate extends CardDate {
  title: string;
  to: string;
}

/** A link with its whole address on this host. */
export interface QuickLink {
  label: string;
  to: string;
}

export interface GroupLink extends QuickLink {
  /** Of a learning path that shows how far the reader is: how many steps it has, and the first page among them. */
  path?: {steps: number; first: QuickLink};
}

export interface UrgentLink extends QuickLink {
  icon: DistrictIcon;
}

/** Links under a heading in the reader's words. */
export interface QuickLinkGroup {
  title: string;
  icon: DistrictIcon;
  links: readonly GroupLink[];
  /** Where there is more; null where that is all. An index page counts its pages in the label. */
  all: QuickLink | {index: IndexOfKinds | 'pages'; to: string; count: number} | null;
}

export interface HomeData {
  /** Words to search for, to show what the search understands. */
  examples: readonly string[];
  urgent: readonly UrgentLink[];
  /** The next days on which branches are closed, in order. */
  closed: readonly ClosedDate[];
  groups: readonly QuickLinkGroup[];
  /** The next dates on the day of the build, in order; null where the site has no sessions. */
  dates: readonly SessionDate[] | null;
  posts: readonly NewsItem[];
}
