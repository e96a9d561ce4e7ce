import {nearest, oneOf} from '@deskbook/text/nearest';
import type {Diagnostic} from '@deskbook/text/problems/problems';
import {findMistake} from './mistakes';
import type {DiagramError} from './parseDiagrams';
import {DIAGRAM_TYPES, describePieces} from './pieces';
import {seenLines} from './seenLines';

/** What is wrong with a diagram, for its author. Line and column are in its text, counted from 1. */
export type Explanation = Diagnostic & {line: number; column: number};

/** Explains in an author's terms why Mermaid rejects a diagram. */
export function explainDiagramError(text: string, error: DiagramError): Explanation {
  const lines = text.split('\n');
  const seen = seenLines(text);
  const first = seen[0] ?? 1;
  if (/^No diagram type detected/.test(error.message)) return unknownType(lines[first - 1] ?? '', first);

  if (/\(\d+:\d+\)/.test(error.message)) return brokenFrontMatter(lines, error);

  const number = placeOf(lines, seen, error);
  if (number === null) return withoutPlace(lines[0] ?? '', error);
  const written = lines[number - 1] ?? '';
  const line = written.trim();
  const type = typeOf(lines[first - 1] ?? '');
  const mistake = findMistake({line, type, error});
  const got = error.got?.split('\n')[0];
  const column = columnOf(written, error.column, got);
  const from = got && wordAt(written, column, got);
  return {
    message:
      mistake?.message ??
      `Mermaid cannot read this line of the diagram${from ? ` from ${JSON.stringify(from)} on` : ''}`,
    found: line,
    expected: mistake?.expected ?? describePieces(error.wanted),
    fix: mistake?.fix,
    line: number,
    column: Math.min(Math.max(column, written.length - written.trimStart().length + 1), written.length + 1),
  };
}

export function explainEmpty(): Diagnostic {
  return {
    message: 'this diagram is empty',
    expected: 'a kind of diagram and what it shows, each on a line of its own',
    fix: 'write the diagram, or remove the two lines of the fence',
  };
}

function unknownType(line: string, number: number): Explanation {
  const word = typeOf(line);
  const near = nearest(word, DIAGRAM_TYPES);
  return {
    message: `${JSON.stringify(word)} is not a kind of diagram that Mermaid knows`,
    found: line.trim(),
    expected: oneOf(word, DIAGRAM_TYPES),
    fix: near && line.trim().replace(word, near),
    line: number,
    column: line.length - line.trimStart().length + 1,
  };
}

/** A diagram's front matter is YAML, whose lines are counted from the one after the dashes. */
function brokenFrontMatter(lines: readonly string[], {message}: DiagramError): Explanation {
  const named = Number(/\((\d+):/.exec(message)?.[1] ?? 1) + 1;
  const number = Math.min(/^\s*---/.test(lines[named - 1] ?? '') ? named - 1 : named, lines.length);
  return {
    message: 'the front matter of this diagram is not valid YAML',
    found: lines[number - 1]?.trim(),
    expected: 'key: value; every bracket and quote closed',
    line: number,
    column: 1,
  };
}

/** The syntax is valid but makes no sense, and Mermaid's own sentence explains it best. */
function withoutPlace(firstLine: string, {message}: DiagramError): Explanation {
  const [sentence = ''] = message.split('\n');
  return {message: 'Mermaid cannot read this diagram', found: firstLine.trim(), expected: sentence, line: 1, column: 1};
}

/** Returns the line of the text that the error is about; null if Mermaid doesn't say. */
function placeOf(lines: readonly string[], seen: readonly number[], {line, got}: DiagramError): number | null {
  if (line !== null) return seen[Math.min(line, seen.length) - 1] ?? null;
  const index = got ? lines.findIndex((written) => written.includes(got)) : -1;
  return index >= 0 ? index + 1 : null;
}

/** Mermaid's column may point at the spaces before. */
function columnOf(line: string, named: number | null, got: string | undefined): number {
  const index = got ? line.indexOf(got, (named ?? 1) - 1) : -1;
  const isNext = index >= 0 && (named === null || line.slice(named - 1, index).trim() === '');
  return isNext ? index + 1 : (named ?? 1);
}

/** Returns the whole word if Mermaid reports only its first letter. */
function wordAt(line: string, column: number, got: string): string {
  const word = /^\w+/.exec(line.slice(column - 1))?.[0] ?? '';
  return word.startsWith(got) ? word : got;
}

function typeOf(line: string): string {
  return /^\s*([^\s;:]*)/.exec(line)?.[1] ?? '';
}
