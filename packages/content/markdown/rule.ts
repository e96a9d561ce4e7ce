import type {ParsedBody} from '@deskbook/text/markdown/parseBody';
import type {Diagnostic} from '@deskbook/text/problems/problems';
import type {Outline} from './outline';

export interface Body extends ParsedBody {
  outline: Outline;
  /** Question ids are checked together with the questions. */
  holdsQuestions: boolean;
  /** Whether the first heading is the page's title, whatever its level. */
  beginsWithTitle: boolean;
}

/** A diagnostic and its offset in the body. */
export type Finding = Diagnostic & {at: number};

/** Checks a body. Its errors become warnings on a page without a kind. */
export type Rule = (body: Body) => Finding[];
