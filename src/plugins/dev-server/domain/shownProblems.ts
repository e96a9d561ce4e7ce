import {type Problem, problemAt} from '../../../content/problems';

/** An error as the browser shows it. */
export interface ShownProblem extends Problem {
  /** The address of its page; null where the file has none, as `docs/district.yml`. */
  address: string | null;
}

/** What Docusaurus or the bundler could not do. */
export interface Failure {
  /** The file or folder, relative to the site, with forward slashes. */
  file: string;
  message: string;
}

/** Where the browser finds them, under the base URL. */
export const PROBLEMS_FILE = '__problems.json';

/** Failures as problems, but for those that an error of the content check explains. */
export function failureProblems(failures: readonly Failure[], problems: readonly Problem[]): Problem[] {
  const wrong = problems.filter(({severity}) => severity === 'error').map(({file}) => file);
  return failures
    .filter(({file}) => !wrong.some((each) => each === file || each.startsWith(`${file}/`)))
    .map(({file, message}) => problemAt({file, line: 1, column: 1}, {message: `not shown: ${causeOf(message)}`}));
}

/** Docusaurus names the cause on a line of its own; around it are loaders, box-drawing lines and a stack. */
function causeOf(message: string): string {
  const lines = message.split('\n').map((line) => line.replace(/^[\s│╰─▶×]+/, '').trim());
  const cause = lines.find((line) => line.startsWith('Cause: '));
  return (cause ?? lines.find((line) => line !== '') ?? '').replace(/^(?:Cause|Error): /, '');
}

/** The errors, with the addresses of their pages. */
export function shownProblems(problems: readonly Problem[], addresses: ReadonlyMap<string, string>): ShownProblem[] {
  return problems
    .filter(({severity}) => severity === 'error')
    .map((problem) => ({...problem, address: addresses.get(problem.file) ?? null}));
}
