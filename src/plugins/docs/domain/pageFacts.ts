import type {FactName, FactValue, PageLink} from '../../../content/facts';
import type {Change} from '../../../content/history';
import type {PlacedFacts} from '../../../content/kinds';
import type {Kind} from '../../../content/schemas/index';
import type {IndexName} from '../../../content/siteSections';
import type {ComingDates} from './comingDates';
import type {PathFacts} from './pathFacts';

export interface Fact {
  name: FactName;
  value: FactValue;
}

export interface Review {
  /** `YYYY-MM-DD` */
  on: string;
  by: string;
  /** Whether it had lapsed on the day that the build counts as its own; a browser looks again on the day of reading. */
  lapsed: boolean;
}

/** One machine of a model. */
export interface Unit {
  assetTag: string;
  location: string | null;
  purchased: string | null;
  /** The day on which its model's life is over for it. */
  replaceBy: string | null;
  fund: string | null;
  serial: string | null;
  warrantyUntil: string | null;
  status: 'in-use' | 'spare' | 'in-repair';
}

export interface SessionFacts {
  /** Whether it has several dates, which its page lists. */
  isSeries: boolean;
  /** `at` is how many minutes after the start an item begins. */
  agenda: readonly {at: number; minutes: number; title: string}[];
}

/** What the page of a committee has beside its text. */
export interface CommitteeFacts {
  hasMeetings: boolean;
  hasFollowUps: boolean;
  hasDecisions: boolean;
}

export interface ChapterLink extends PageLink {
  description: string | null;
}

export interface RelatedLink extends PageLink {
  kind: Kind;
  /** Of procedures. */
  timeNeeded?: string;
  /** Of sessions. */
  coming?: ComingDates;
}

/** The neighbors of one kind: a dozen at most, of sessions half a dozen, so that no page grows with the site. */
export interface Related {
  name: IndexName;
  links: readonly RelatedLink[];
  /** How many more there are than listed. */
  more: number;
  /** Where they all are: a path of the site, without its base URL. */
  all: string;
}

/**
 * Everything that a page shows of its front matter, its neighbors and its history. Plain values: it travels as JSON.
 */
export interface PageFacts {
  kind: Kind | null;
  /** Whether it is under "Urgent" on the home page: whom to call is said on top. */
  isUrgent: boolean;
  /** Make and model of a machine; empty on other pages. */
  model: string;
  facts: Readonly<Record<keyof PlacedFacts, readonly Fact[]>>;
  review: Review | null;
  session: SessionFacts | null;
  committee: CommitteeFacts | null;
  path: PathFacts | null;
  unitsByBranch: readonly {branch: string; units: readonly Unit[]}[];
  /** The manual that this page is a chapter of. */
  partOf: PageLink | null;
  chapters: readonly ChapterLink[];
  /** Where all chapters are one document. */
  printAs: string | null;
  related: readonly Related[];
  changes: readonly Change[];
  /** Who hears of a mistake: the owner where their address is public, else null for the help desk. */
  reportTo: string | null;
}

/** A doc of Docusaurus with the facts beside what it knows itself; absent on pages that Docusaurus makes. */
export interface WithFacts {
  page?: PageFacts;
}
