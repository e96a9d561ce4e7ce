import type {ClosedDate} from '@deskbook/content/closedDays';
import type {DistrictIcon} from '@deskbook/content/districtIcons';
import type {Placement} from '@deskbook/content/schemas/equipment';
import type {Kind} from '@deskbook/content/schemas/index';
import type {IndexName as IndexOfKinds} from '@deskbook/content/siteSections';
import type {SmallPicture} from '@deskbook/drawings/smallPicture';
import type {Card, CardDate} from './cards';
import type {DeskLayout, Position} from './composeDesk';

export interface FilterNames {
  branches: Readonly<Record<string, string>>;
  systems: Readonly<Record<string, string>>;
  roles: Readonly<Record<string, string>>;
}

export interface Role {
  /** A key of `roles` in `district.yml` */
  key: string;
  name: string;
}

/** The index pages: one for each kind, one for all training, one for everything. */
export type IndexName = IndexOfKinds | 'training' | 'pages';

/** Cards under a heading, by system, place or kind. */
export interface CardGroup {
  id: string;
  /** null if the kind names it, or if it needs no heading */
  label: string | null;
  kind: Kind | null;
  /** Indexes into the page's cards */
  members: readonly number[];
  /** The same cards in smaller groups, under headings of their own */
  inside?: readonly CardGroup[];
}

export interface IndexData {
  /** `folder` is a list of a folder's pages */
  name: IndexName | 'folder';
  /** Its address, without the base URL */
  path: string;
  title: string;
  /** What it lists, in a sentence; empty if the title says it all */
  description: string;
  cards: readonly Card[];
  groups: readonly CardGroup[];
  names: FilterNames;
  /** Set on pages where readers look for what applies to them; otherwise empty */
  roles: readonly Role[];
}

export interface NewsItem {
  title: string;
  to: string;
  date: string;
  /** A sentence; null if the post has none */
  what: string | null;
  /** The address of the machine that it is about; null if it is about none */
  machine: string | null;
}

export interface SessionDate extends CardDate {
  title: string;
  to: string;
  machine: string | null;
}

/** A link with its full path on this host. */
export interface QuickLink {
  label: string;
  to: string;
}

export interface GroupLink extends QuickLink {
  /** For a learning path that shows the reader's progress: the number of its steps, and its first page */
  path?: {steps: number; first: QuickLink};
}

export interface UrgentLink extends QuickLink {
  icon: DistrictIcon;
}

/** Links under a heading in readers' words. */
export interface QuickLinkGroup {
  title: string;
  icon: DistrictIcon;
  links: readonly GroupLink[];
  /** A link to more, or null if that's all. The label of an index page includes the number of its pages. */
  all: QuickLink | {index: IndexOfKinds | 'pages'; to: string; count: number} | null;
}

export interface DeskMachine extends QuickLink {
  /** What it is, if its title doesn't say so; chooses the icon of a machine without a picture */
  category: string | null;
  placement: Placement;
  position: Position;
  picture: Pick<SmallPicture, 'viewBox' | 'art'> | null;
}

/** The drawing of the service desk. */
export interface DeskData extends Pick<DeskLayout, 'counter'> {
  machines: readonly DeskMachine[];
  /** The list of all machines */
  all: QuickLinkGroup['all'];
}

export interface HomeData {
  /** Example searches that show what search understands */
  examples: readonly string[];
  urgent: readonly UrgentLink[];
  /** The next days on which branches are closed, sorted */
  closed: readonly ClosedDate[];
  /** null if the district lists no machine that readers can open */
  desk: DeskData | null;
  groups: readonly QuickLinkGroup[];
  /** The next dates as of the build day, sorted; null if the site has no sessions */
  dates: readonly SessionDate[] | null;
  posts: readonly NewsItem[];
}
