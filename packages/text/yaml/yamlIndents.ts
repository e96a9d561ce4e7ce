import {parseDocument} from 'yaml';
import type {Diagnostic} from '../problems/problems';

interface WrongIndent extends Diagnostic {
  /** Counted from 0. */
  line: number;
}

/** Larger files would be parsed too often. */
const MAX_LINES = 500;
const LINES_ABOVE = 6;

/**
 * Finds the line whose indentation is to blame for an error: with another one, the parser accepts the whole text.
 *
 * @param line where the parser stopped, counted from 0
 * @param isAtStart whether it stopped before the line's first word; otherwise, the next line made no sense to it
 */
export function findWrongIndent(text: string, line: number, isAtStart: boolean): WrongIndent | undefined {
  const lines = text.split('\n');
  if (lines.length > MAX_LINES) return undefined;
  for (const index of isAtStart ? [line, line - 1] : [line + 1, line]) {
    const written = lines[index] ?? '';
    if (written.trim() === '') continue;
    const indent = indentsAround(lines, index).find((width) =>
      parses(lines.with(index, ' '.repeat(width) + written.trim())),
    );
    if (indent !== undefined) return wrongIndent(lines, index, indent);
  }
  return undefined;
}

function parses(lines: readonly string[]): boolean {
  return (
    parseDocument(lines.join('\n'), {schema: 'failsafe', prettyErrors: false, logLevel: 'silent'}).errors.length === 0
  );
}

/** Returns the indentations that the line could share, the nearest first: of the lines above, of what they begin, and of the next. */
function indentsAround(lines: readonly string[], index: number): number[] {
  const isItem = /^\s*-(?:\s|$)/.test(lines[index] ?? '');
  const above = lines.slice(Math.max(0, index - LINES_ABOVE), index).toReversed();
  const indents = [...above, ...lines.slice(index + 1, index + 2)]
    .filter((line) => line.trim() !== '')
    .flatMap((line) => startsOf(line, isItem));
  return [...new Set([...indents, 0])].filter((width) => width !== widthOf(lines[index] ?? ''));
}

/**
 * Returns where a line begins, what follows a hyphen in it, and what its colon begins.
 *
 * @param isItem whether to leave out what follows a hyphen, where no other item of the list can be
 */
function startsOf(line: string, isItem = false): number[] {
  const width = widthOf(line);
  return [...(!isItem && /^\s*- /.test(line) ? [width + 2] : []), width, ...(/:\s*$/.test(line) ? [width + 2] : [])];
}

function widthOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

function wrongIndent(lines: readonly string[], index: number, indent: number): WrongIndent {
  const written = (lines[index] ?? '').trim();
  const like = lines
    .find((line, other) => other !== index && line.trim() !== '' && startsOf(line)[0] === indent)
    ?.trim();
  const spaces = spacesOf(indent);
  return {
    line: index,
    message: 'this line is not indented like the lines that it belongs to',
    found: `${spacesOf(widthOf(lines[index] ?? ''))} before "${written}"`,
    expected: like === undefined ? spaces : `${spaces}, as many as "${like}" has`,
    fix: `put ${spaces} before "${written}"`,
  };
}

function spacesOf(width: number): string {
  if (width === 0) return 'no spaces';
  return width === 1 ? 'one space' : `${width} spaces`;
}
