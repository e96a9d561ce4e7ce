import {nearest, oneOf} from '@deskbook/text/nearest';
import type {Diagnostic} from '@deskbook/text/problems/problems';
import type {DiagramError} from './parseDiagrams';
import {seenLines} from './seenLines';

/** What is wrong with a diagram, for its author. Line and column are in its text, counted from 1. */
type Explanation = Diagnostic & {line: number; column: number};

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

/** A common mistake that Mermaid's message doesn't explain. */
interface Mistake {
  /** Replaces the message that Mermaid can't read the line, if it would be misleading. */
  message?: string;
  expected: string;
  fix: string;
}

interface Spot {
  /** The line that Mermaid rejects, without its indent. */
  line: string;
  /** The diagram's first word. */
  type: string;
  error: DiagramError;
}

const FINDERS: readonly ((spot: Spot) => Mistake | null)[] = [
  findOpenBlock,
  findShortArrow,
  findEnd,
  findUnquoted,
  findNoText,
];

/** Finds the usual cause of an error; null if none of the known ones fits. */
function findMistake(spot: Spot): Mistake | null {
  return FINDERS.map((find) => find(spot)).find((mistake) => mistake !== null) ?? null;
}

function findOpenBlock({error}: Spot): Mistake | null {
  const atTheEnd = error.got === null && error.line !== null && !/got 'NEWLINE'/.test(error.message);
  return atTheEnd && error.wanted.includes('end')
    ? {
        message: 'the diagram ends before one of its blocks does',
        expected: 'a line "end" for each block, such as subgraph, loop or alt',
        fix: 'end',
      }
    : null;
}

function findShortArrow({line, type}: Spot): Mistake | null {
  if (!/^(?:flowchart|graph|stateDiagram)/.test(type) || !/(?<![-=.<])->(?!>)/.test(line)) return null;
  return {expected: 'an arrow of two dashes, -->', fix: line.replaceAll(/(?<![-=.<])->(?!>)/g, '-->')};
}

/** The keyword that closes a block can't be a node's name. */
function findEnd({line, type, error}: Spot): Mistake | null {
  if (!/^(?:flowchart|graph)/.test(type) || error.got !== 'end') return null;
  return {expected: 'another name: "end" closes a block', fix: line.replaceAll(/\bend\b/g, 'End')};
}

/** Brackets and quotes in a label end it unless the label is quoted. */
function findUnquoted({line, type, error}: Spot): Mistake | null {
  if (!/^(?:flowchart|graph)/.test(type) || !error.wanted.includes('SQE')) return null;
  const expected = 'the text in "double quotes" if it has brackets; #quot; for a quote in it';
  const text = /\[([^"[\]]*[(){}][^"[\]]*)\]/.exec(line)?.[1];
  return {expected, fix: text ? line.replace(`[${text}]`, `["${text}"]`) : 'A["text (with brackets)"]'};
}

/** Every message of a sequence diagram needs text. */
function findNoText({line, type, error}: Spot): Mistake | null {
  if (type !== 'sequenceDiagram' || !error.wanted.includes('TXT')) return null;
  return {expected: 'a colon and a text', fix: `${line.replace(/:?\s*$/, '')}: what is said`};
}

/** Mermaid's token names and how an author would call them. The first match wins. */
const WORDS: readonly (readonly [names: RegExp, words: string])[] = [
  [/^(?:START_LINK|LINK|ARROW|SOLID_ARROW|SOLID_OPEN_ARROW|NON_IDENTIFYING|LINE|-->)$/, 'an arrow such as -->'],
  [/^(?:SQE|PE|DIAMOND_STOP|STADIUMEND|SUBROUTINEEND|CYLINDEREND|NODE_DEND)$/, 'the bracket that closes the text'],
  [/^TXT$/, 'a colon and a text'],
  [/^taskData$/, 'a colon and the dates'],
  [/^COMMA$/, 'a comma'],
  [/^COLON$/, 'a colon'],
  [/NUMBER|^NUM$|^INT$|^FLOAT$/, 'a number'],
  [/^(?:STRING|STR)$/, 'a text in "double quotes"'],
  [/^(?:NODE_STRING|NODE_ID|ID|ALPHA|ACTOR|ENTITY_NAME|WORD|REFERENCE)$/, 'a name'],
  [/^end$/, 'a line "end"'],
  [/^(?:STRUCT_STOP|BLOCK_STOP|\})$/, 'a closing }'],
  [/^(?:NEWLINE|SEMI|NL|EOL|EOF)$/, 'the end of the line'],
];

const MAX_PIECES = 3;

/** Describes what an author may write instead; null if Mermaid's names would mean nothing to them. */
function describePieces(names: readonly string[]): string | null {
  const words = WORDS.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, said]) => said);
  const literals = words.length > 0 ? [] : names.filter((name) => /[a-z]/.test(name) && /^[a-z ]+$/i.test(name));
  const said = [...words, ...literals.map((name) => JSON.stringify(name))].slice(0, MAX_PIECES);
  return said.length > 0 ? said.join(', or ') : null;
}

/** Keywords that begin Mermaid's diagrams. */
const DIAGRAM_TYPES = [
  'flowchart',
  'sequenceDiagram',
  'stateDiagram-v2',
  'classDiagram',
  'erDiagram',
  'gantt',
  'timeline',
  'mindmap',
  'pie',
  'journey',
  'quadrantChart',
  'xychart-beta',
  'gitGraph',
  'requirementDiagram',
  'kanban',
  'block-beta',
  'sankey-beta',
  'packet-beta',
  'architecture-beta',
  'radar-beta',
  'treemap-beta',
  'C4Context',
  'graph',
];
