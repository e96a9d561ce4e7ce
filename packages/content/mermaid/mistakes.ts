import type {DiagramError} from './parseDiagrams';

/** A common mistake that Mermaid's message doesn't explain. */
export interface Mistake {
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
export function findMistake(spot: Spot): Mistake | null {
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
