import type {FactName, FactValue, PageLink} from '@deskbook/content/facts';
import type {PlacedFacts} from '@deskbook/content/kinds';
import type {CroppedFloor, Place} from '@deskbook/content/plans';
import type {Kind} from '@deskbook/content/schemas/index';
import type {IndexName} from '@deskbook/content/siteSections';
import type {Change} from '@deskbook/text/history/history';
import type {ComingDates} from './comingDates';
import type {PathFacts} from './pathFacts';
import type {PathPlace} from './pathPlaces';

export interface Fact {
  name: FactName;
  value: FactValue;
}

export interface Review {
  on: string;
  /** Whether that day was still to come on the build day, by mistake */
  isExpected?: boolean;
  by: string;
  /** Whether it had lapsed on the build day; the browser checks again on the day of reading */
  lapsed: boolean;
}

export interface Unit {
  assetTag: string;
  location: string | null;
  /** On the plan of its branch */
  place: Place | null;
  purchased: string | null;
  /** Whether that day was still to come on the build day */
  isExpected?: boolean;
  /** The end of its life or its model's support */
  replaceBy: string | null;
  fund: string | null;
  serial: string | null;
  warrantyUntil: string | null;
  status: 'in-use' | 'spare' | 'in-repair';
}

export interface BranchUnits {
  branch: string;
  /** The floors that some of them are on, and the page of the plan, without the base URL */
  plan: {path: string; floors: readonly CroppedFloor[]} | null;
  units: readonly Unit[];
}

export interface SessionFacts {
  /** Whether it has several dates, which its page lists */
  isSeries: boolean;
  hasAgenda: boolean;
}

/** What a committee's page has besides its text. */
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
  /** The address of the machine that it is about, for its picture. Only for machines, and for sessions about other machines than the page */
  machine?: string;
  /** For procedures */
  timeNeeded?: string;
  /** For sessions */
  coming?: ComingDates;
}

/** Related pages of one kind: at most a dozen, or half a dozen sessions, so pages don't grow with the site. */
export interface Related {
  name: IndexName;
  links: readonly RelatedLink[];
  /** How many more there are */
  more: number;
  /** Path of the full list, without the base URL */
  all: string;
}

/** Everything that a page shows from its front matter, related pages and history. It must be plain JSON. */
export interface PageFacts {
  kind: Kind | null;
  /** Whether it's under "Urgent" on the home page. If so, it shows whom to call at the top. */
  isUrgent: boolean;
  /** A machine's make and model; empty on other pages */
  model: string;
  facts: Readonly<Record<keyof PlacedFacts, readonly Fact[]>>;
  review: Review | null;
  session: SessionFacts | null;
  committee: CommitteeFacts | null;
  path: PathFacts | null;
  unitsByBranch: readonly BranchUnits[];
  /** The manual that this page is a chapter of */
  partOf: PageLink | null;
  chapters: readonly ChapterLink[];
  /** Those that are drawn at the top of a manual, a session or a quiz; a few at most */
  machines: readonly PageLink[];
  /** Path of the page with all chapters in one document */
  printAs: string | null;
  /** The learning paths that it is a step of: a few at most. */
  onPaths: readonly PathPlace[];
  related: readonly Related[];
  changes: readonly Change[];
  /** Where to report mistakes: the owner if their address is public, or null for the help desk */
  reportTo: string | null;
}

/** A Docusaurus doc with our facts. Pages that Docusaurus makes have none. */
export interface WithFacts {
  page?: PageFacts;
}
