import type {LearningStep} from '@deskbook/content/learningSteps';
import type {FeedbackQuestion} from '../feedback';

/** The file with these facts, relative to the base URL. Only the report loads it. */
export const SITE_FILE = 'training/report/site.json';

/** What a report knows about the site: what there is to learn, and for whom. Page ids are paths in the docs folder. */
export interface ReportSite {
  /** Role names by key */
  roles: Readonly<Record<string, string>>;
  quizzes: readonly ReportQuiz[];
  pages: readonly SignedPage[];
  paths: readonly ReportPath[];
  sessions: readonly ReportSession[];
  /** Ids of pages that existed once; absent if git doesn't know them all */
  former?: readonly string[];
}

export interface ReportLink {
  title: string;
  url: string;
}

export interface ReportQuiz extends ReportLink {
  quiz: string;
  /** Percent */
  passing_score: number;
  /** How many are allowed; null for any number */
  attempts: number | null;
  /** The day it was committed first; null if unknown */
  since: string | null;
  /** How long a pass counts, such as `1 year`; null for ever */
  valid_for: string | null;
}

export interface SignedPage extends ReportLink {
  page: string;
  /** Hash of the content readers see now */
  version: string;
  /** All versions that ever existed; absent if git doesn't know them all */
  versions?: readonly string[];
  /** The day it was committed first; null if unknown */
  since: string | null;
  /** Signatures before this date no longer count; null if all do */
  again: string | null;
  /** How long a signature counts; null for ever */
  valid_for: string | null;
  /** Keys of the roles that are asked */
  roles: readonly string[];
}

export interface ReportPath extends ReportLink {
  path: string;
  /** Keys of the roles the path is for */
  roles: readonly string[];
  /** Such as `30 days`; null for no deadline */
  due_in: string | null;
  steps: readonly ReportStep[];
}

export interface ReportStep extends LearningStep {
  title: string;
}

export interface ReportSession extends ReportLink {
  /** The slug that rosters and feedback use */
  session: string;
  /** The page id that learning paths use */
  page: string;
  /** Quiz id; null if it has none */
  quiz: string | null;
  feedback: readonly FeedbackQuestion[];
}

/** Returns whether something for these roles is for everyone, so people without a role are meant, too. */
export function isForEveryone(roles: readonly string[], site: Pick<ReportSite, 'roles'>): boolean {
  return Object.keys(site.roles).every((role) => roles.includes(role));
}
