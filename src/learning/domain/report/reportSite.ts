import type {LearningStep} from '../../../content/learningSteps';
import type {FeedbackQuestion} from '../feedback';

/** Where the build writes this for the report, under the base URL. Nothing else loads it. */
export const SITE_FILE = 'training/report/site.json';

/** What a report knows of the site: what there is to learn, and for whom. Pages have their paths in the docs folder as ids. */
export interface ReportSite {
  /** The names of roles by their keys. */
  roles: Readonly<Record<string, string>>;
  quizzes: readonly ReportQuiz[];
  pages: readonly SignedPage[];
  paths: readonly ReportPath[];
  sessions: readonly ReportSession[];
}

/** Somewhere on the site to read on. */
export interface Place {
  title: string;
  url: string;
}

export interface ReportQuiz extends Place {
  quiz: string;
  /** In percent. */
  passing_score: number;
}

/** A page that asks people to sign that they have read it. */
export interface SignedPage extends Place {
  page: string;
  /** The hash of what readers see now. */
  version: string;
  /** Who signed before this date is asked again; null where nobody is. */
  again: string | null;
  /** The keys of the roles that are asked. */
  roles: readonly string[];
}

export interface ReportPath extends Place {
  path: string;
  /** The keys of the roles that it is for. */
  roles: readonly string[];
  /** `30 days`; null where it may take any time. */
  due_in: string | null;
  steps: readonly ReportStep[];
}

export interface ReportStep extends LearningStep {
  title: string;
}

export interface ReportSession extends Place {
  /** The slug by which rosters and feedback name it. */
  session: string;
  /** The id of its page, by which learning paths name it. */
  page: string;
  /** The id of its quiz; null where it has none. */
  quiz: string | null;
  feedback: readonly FeedbackQuestion[];
}
