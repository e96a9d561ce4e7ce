import {type Problem, problemAt} from '@deskbook/text/problems/problems';

export interface ShownProblem extends Problem {
  /** Address of its page; null if the file has none, such as `docs/district.yml` */
  address: string | null;
}

export interface Failure {
  /** The file or folder, relative to the site, with forward slashes */
  file: string;
  message: string;
}

/** Path under the base URL from which the browser fetches the problems */
export const PROBLEMS_FILE = '__problems.json';

/** Converts failures to problems, except those that an error of the content check already explains. */
export function failureProblems(failures: readonly Failure[], problems: readonly Problem[]): Problem[] {
  const wrong = problems.filter(({severity}) => severity === 'error').map(({file}) => file);
  return failures
    .filter(({file}) => !wrong.some((each) => each === file || each.startsWith(`${file}/`)))
    .map(({file, message}) => problemAt({file, line: 1, column: 1}, {message: `not shown: ${causeOf(message)}`}));
}

/** Finds the cause, which Docusaurus puts on its own line among loaders, box-drawing characters and a stack trace. */
function causeOf(message: string): string {
  const lines = message.split('\n').map((line) => line.replace(/^[\s│╰─▶×]+/, '').trim());
  const cause = lines.find((line) => line.startsWith('Cause: '));
  return (cause ?? lines.find((line) => line !== '') ?? '').replace(/^(?:Cause|Error): /, '');
}

/** Returns the errors with the addresses of their pages. */
export function shownProblems(problems: readonly Problem[], addresses: ReadonlyMap<string, string>): ShownProblem[] {
  return problems
    .filter(({severity}) => severity === 'error')
    .map((problem) => ({...problem, address: addresses.get(problem.file) ?? null}));
}
