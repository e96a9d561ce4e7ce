import {compareText} from '../compareText';

/** Something an author must fix (error), should know (warning), or could write in the district's own way (suggestion). */
export interface Problem {
  /** Relative to the repository, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  severity: 'error' | 'warning' | 'suggestion';
  /** One sentence without a period. */
  message: string;
  /** The current text; null if there is none. */
  found: string | null;
  /** What is allowed; null if the message already says it. */
  expected: string | null;
  /** What to type instead; null if only the author can know. */
  fix: string | null;
  /** Exact replacement for `found`, set only if it's certain. `check --fix` applies it. */
  replacement?: string;
  /** Set if a link's address, as written, can only mean another one. `check --fix-links` writes it. */
  rewrite?: {from: string; to: string};
}

/** A problem without its position. */
export type Diagnostic = Pick<Problem, 'message'> & Partial<Omit<Problem, 'message' | keyof Position>>;

export type Position = Pick<Problem, 'file' | 'line' | 'column'>;

/** Converts an offset to line and column. `firstLine` is the number of the text's first line. */
export function positionIn(text: string, offset: number, firstLine = 1): Omit<Position, 'file'> {
  const before = text.slice(0, offset).split('\n');
  return {line: firstLine + before.length - 1, column: (before.at(-1) ?? '').length + 1};
}

/** Position for problems that concern a whole file. */
export function startOf(file: string): Position {
  return {file, line: 1, column: 1};
}

const MAX_EXCERPT_LENGTH = 100;
const MAX_LIST_LENGTH = 600;

/** Adds a position to a diagnostic. Excerpts become one short line without control characters. */
export function problemAt(place: Position, diagnostic: Diagnostic): Problem {
  return {
    file: place.file,
    line: place.line,
    column: place.column,
    severity: diagnostic.severity ?? 'error',
    message: oneLine(diagnostic.message, 200),
    found: excerpt(diagnostic.found),
    expected: excerpt(diagnostic.expected, MAX_LIST_LENGTH),
    fix: excerpt(diagnostic.fix),
    ...(diagnostic.replacement && {replacement: diagnostic.replacement}),
    ...(diagnostic.rewrite && {rewrite: diagnostic.rewrite}),
  };
}

function excerpt(text: string | null | undefined, longest = MAX_EXCERPT_LENGTH): string | null {
  return text === null || text === undefined ? null : oneLine(text, longest);
}

function oneLine(text: string, longest: number): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '\u{FFFD}')
    .trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

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

/** Applies a problem's replacement. Returns the text unchanged if it was edited since the check. */
export function replaceFound(text: string, {line, column, found, replacement}: Problem): string {
  const lines = text.split('\n');
  const written = lines[line - 1] ?? '';
  const [before, rest] = [written.slice(0, column - 1), written.slice(column - 1)];
  if (!found || replacement === undefined || !rest.startsWith(found)) return text;
  return lines.with(line - 1, before + replacement + rest.slice(found.length)).join('\n');
}
