import type {Problem} from './problems';

/** Output that editors match: the first line of each round of `--watch`, a problem, and the last line. */
export const CHECKING = 'Checking…';
export const PROBLEM_LINE = /^(.+?):(\d+):(\d+) {2}(error|warning) {2}(.+)$/;
export const SUMMARY_LINE = /^(?:\d+ errors?, \d+ warnings?|No problems)\b/;

/** Formats one problem: where, what, and up to three indented lines of help. */
export function formatProblem(problem: Problem): string {
  const {file, line, column, severity, message, found, expected, fix} = problem;
  const help = [
    ['found', found],
    ['expected', expected],
    ['fix', fix],
  ].flatMap(([label, text]) => (text === null || text === undefined ? [] : [`    ${(label ?? '').padEnd(9)} ${text}`]));
  return [`${file}:${line}:${column}  ${severity}  ${message}`, ...help].join('\n');
}

/** Formats all problems, with a line of counts at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const fixable = problems.filter(({replacement}) => replacement).length;
  const hint = fixable > 0 ? [`npx deskbook check --fix corrects ${fixable} of these`] : [];
  return [...problems.map(formatProblem), ...hint, summary(problems)].join('\n');
}

export function formatCheck(problems: readonly Problem[], pages: number): string {
  return `${problems.length > 0 ? formatProblems(problems) : 'No problems'} in ${count(pages, 'page')}`;
}

function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({severity}) => severity === 'error').length;
  const warnings = problems.length - errors;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
