import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import type {Compiler} from 'webpack';
import {formatProblem, formatProblems} from '../../../content/formatProblems';
import {hasErrors, type Problem} from '../../../content/problems';

/** Thrown by a production build: the list is the message, and there is no stack that would bury it. */
export class ContentError extends Error {
  constructor(problems: readonly Problem[]) {
    super(`The content has errors; nothing was built.\n\n${formatProblems(problems)}\n`);
    this.stack = this.message;
    // Docusaurus wraps this error in one of its own, whose stack tells an author nothing.
    Error.stackTraceLimit = 0;
  }
}

/** Stops a build with errors; prints what is left as warnings. */
export function reportToBuild(problems: readonly Problem[]): void {
  if (hasErrors(problems)) throw new ContentError(problems);
  if (problems.length > 0) process.stderr.write(`${formatProblems(problems)}\n`);
}

/**
 * Shows problems under `npm start`: the server lives on, the terminal lists all of them, and the browser shows
 * the errors until the author has saved a correct file.
 */
export class ProblemsPlugin {
  private problems: readonly Problem[] = [];
  private printed = '';

  /** @param signalFile written when the problems change; the bundler watches it and compiles again */
  constructor(private readonly signalFile: string) {}

  update(problems: readonly Problem[]): void {
    this.problems = problems;
    const list = problems.length > 0 ? formatProblems(problems) : '';
    if (list === this.printed) return;
    process.stderr.write(`\n${list || 'No problems left in the content.'}\n\n`);
    this.printed = list;
    mkdirSync(dirname(this.signalFile), {recursive: true});
    writeFileSync(this.signalFile, JSON.stringify(problems));
  }

  apply(compiler: Compiler): void {
    compiler.hooks.afterCompile.tap('deskbook-problems', (compilation) => {
      // Child compilers inherit the hook; one list is enough.
      if (compilation.compiler !== compiler) return;
      compilation.fileDependencies.add(this.signalFile);
      for (const problem of this.problems.filter(({severity}) => severity === 'error')) {
        const error = new compiler.webpack.WebpackError(formatProblem(problem));
        error.hideStack = true;
        compilation.errors.push(error);
      }
    });
  }
}
