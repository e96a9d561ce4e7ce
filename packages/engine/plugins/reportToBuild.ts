import {formatProblems} from '@deskbook/text/problems/formatProblems';
import {hasErrors, type Problem} from '@deskbook/text/problems/problems';

/** Thrown by a production build. The message lists the problems, and no stack trace buries it. */
export class ContentError extends Error {
  constructor(problems: readonly Problem[]) {
    super(`The content has errors; nothing was built.\n\n${formatProblems(problems)}\n`);
    this.stack = this.message;
    // Docusaurus wraps this error in its own, whose stack trace doesn't help authors.
    Error.stackTraceLimit = 0;
  }
}

/** Stops the build if there are errors, and prints warnings. */
export function reportToBuild(problems: readonly Problem[]): void {
  if (hasErrors(problems)) throw new ContentError(problems);
  if (problems.length > 0) process.stderr.write(`${formatProblems(problems)}\n`);
}
