import {formatProblems} from '../../../content/formatProblems';
import {hasErrors, type Problem} from '../../../content/problems';

/** Thrown by a production build: the list is the message, and there is no stack that would bury it. */
export class ContentError extends Error {
  constructor(problems: readonly Problem[]) {
    super(`The content has errors; nothing was built.\n\n${formatProblems(problems)}\n`);
    this.stack = this.message;
    // Docusaurus wraps this error in one of its own, whose stack is no help to an author.
    Error.stackTraceLimit = 0;
  }
}

/** Stops a build with errors; prints what is left as warnings. */
export function reportToBuild(problems: readonly Problem[]): void {
  if (hasErrors(problems)) throw new ContentError(problems);
  if (problems.length > 0) process.stderr.write(`${formatProblems(problems)}\n`);
}
