import type {Outline} from '../outline';
import type {Diagnostic} from '../problems';
import type {ParsedBody} from './parseBody';

/** What a rule looks at. */
export interface Body extends ParsedBody {
  outline: Outline;
  /** The ids of questions are checked together with the questions. */
  holdsQuestions: boolean;
  /** Whether the first heading is the title of the page, whatever its level. */
  beginsWithTitle: boolean;
}

/** A diagnostic and where it belongs: an offset in the body. */
export type Finding = Diagnostic & {at: number};

/** A rule reads a body and says what is wrong with it. What it calls an error is a warning on a page without a kind. */
export type Rule = (body: Body) => Finding[];
