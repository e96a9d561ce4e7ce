import {groupBy} from '../groupBy';
import type {Problem} from './problems';

/** Output that editors match: the first line of each round of `--watch`, a problem, and the last line. */
export const CHECKING = 'Checking…';
export const PROBLEM_LINE = /^(.+?):(\d+):(\d+) {2}(error|warning|suggestion) {2}(.+)$/;
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

interface Format {
  /** Lists each problem, even if there are dozens of one kind. */
  all?: boolean;
}

/** Formats all problems, with a line of counts at the end. What there is very much of is one entry with its count. */
export function formatProblems(problems: readonly Problem[], {all = false}: Format = {}): string {
  const crowds = all ? [] : crowdsIn(problems);
  const inCrowds = new Set(crowds.flat());
  const listed = problems.filter((problem) => !inCrowds.has(problem));
  return [...listed.map(formatProblem), ...crowds.map(formatCrowd), ...hints(problems, crowds), summary(problems)].join(
    '\n',
  );
}

export function formatCheck(problems: readonly Problem[], pages: number, format?: Format): string {
  return `${problems.length > 0 ? formatProblems(problems, format) : 'No problems'} in ${count(pages, 'page')}`;
}

/** More of one kind than anyone reads one by one. */
const CROWD = 20;

/** Returns the groups of problems that say the same of different words, if they are large. */
function crowdsIn(problems: readonly Problem[]): Problem[][] {
  const byKind = groupBy(problems, ({severity, message}) => [`${severity} ${kindOf(message)}`]);
  return [...byKind.values()].filter(({length}) => length > CROWD);
}

/** A message without what it says of one place: quoted words, elements and numbers. */
function kindOf(message: string): string {
  return message
    .replace(/"(?:[^"]|"(?=\w))*"/g, '"…"')
    .replace(/<[^>]*>/g, '<…>')
    .replace(/\d+/g, 'N');
}

function formatCrowd(crowd: readonly Problem[]): string {
  const [first] = crowd as [Problem];
  const files = new Set(crowd.map(({file}) => file)).size;
  return [
    `${count(crowd.length, first.severity)} of one kind, in ${count(files, 'file')}:`,
    ...formatProblem(first)
      .split('\n')
      .map((line) => `  ${line}`),
  ].join('\n');
}

function hints(problems: readonly Problem[], crowds: readonly (readonly Problem[])[]): string[] {
  const fixable = problems.filter(({replacement}) => replacement).length;
  const links = problems.filter(({rewrite}) => rewrite).length;
  return [
    ...(fixable > 0 ? [`npx deskbook check --fix corrects ${fixable} of these`] : []),
    ...(links > 0
      ? [`npx deskbook check --fix-links corrects ${links} of these; with --dry-run it only shows how`]
      : []),
    ...(crowds.length > 0 ? ['npx deskbook check --all lists each of them'] : []),
  ];
}

function summary(problems: readonly Problem[]): string {
  const of = (wanted: Problem['severity']) => problems.filter(({severity}) => severity === wanted).length;
  const suggestions = of('suggestion');
  const counts = [count(of('error'), 'error'), count(of('warning'), 'warning')];
  return [...counts, ...(suggestions > 0 ? [count(suggestions, 'suggestion')] : [])].join(', ');
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
