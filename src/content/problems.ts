import {compareText} from '../shared/compareText';

/** Something that an author has to fix (an error) or should know (a warning). */
export interface Problem {
  /** Path relative to the repository, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  severity: 'error' | 'warning';
  /** One sentence without a full stop. */
  message: string;
  /** What is there now; null where nothing is. */
  found: string | null;
  /** What may be there; null where the message says it all. */
  expected: string | null;
  /** What to type instead; null where only the author can know. */
  fix: string | null;
  /** What takes the place of `found`, to the letter, where there is no doubt: `check --fix` writes it. */
  replacement?: string;
}

/** A problem that does not know its place yet. */
export type Diagnostic = Pick<Problem, 'message'> & Partial<Omit<Problem, 'message' | keyof Place>>;

/** A place in a file. */
export type Place = Pick<Problem, 'file' | 'line' | 'column'>;

/** The place of an offset in a text, whose first line is counted as `firstLine`. */
export function placeIn(text: string, offset: number, firstLine = 1): Omit<Place, 'file'> {
  const before = text.slice(0, offset).split('\n');
  return {line: firstLine + before.length - 1, column: (before.at(-1) ?? '').length + 1};
}

/** Where a problem of a whole file is. */
export function startOf(file: string): Place {
  return {file, line: 1, column: 1};
}

const LONGEST_EXCERPT = 100;
const LONGEST_LIST = 600;

/** Puts a diagnostic in its place; excerpts are cut to one short line, free of control characters. */
export function problemAt(place: Place, diagnostic: Diagnostic): Problem {
  return {
    file: place.file,
    line: place.line,
    column: place.column,
    severity: diagnostic.severity ?? 'error',
    message: oneLine(diagnostic.message, 200),
    found: excerpt(diagnostic.found),
    expected: excerpt(diagnostic.expected, LONGEST_LIST),
    fix: excerpt(diagnostic.fix),
    ...(diagnostic.replacement && {replacement: diagnostic.replacement}),
  };
}

function excerpt(text: string | null | undefined, longest = LONGEST_EXCERPT): string | null {
  return text === null || text === undefined ? null : oneLine(text, longest);
}

function oneLine(text: string, longest: number): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '\u{FFFD}')
    .trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** Orders problems by file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.message, b.message),
  );
}

export function withSeverity(severity: Problem['severity']): (problem: Problem) => Problem {
  return (problem) => ({...problem, severity});
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({severity}) => severity === 'error');
}
