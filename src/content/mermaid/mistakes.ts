import type {Refusal} from './parseDiagrams';

/** A mistake that authors often make, which Mermaid's own message does not explain. */
export interface Mistake {
  /** Where the message that Mermaid cannot read the line would lead astray. */
  message?: string;
  expected: string;
  fix: string;
}

interface Spot {
  /** The line that Mermaid refuses, without its margin. */
  line: string;
  /** The first word of the diagram. */
  type: string;
  refusal: Refusal;
}

const FINDERS: readonly ((spot: Spot) => Mistake | null)[] = [
  findOpenBlock,
  findShortArrow,
  findEnd,
  findUnquoted,
  findNoText,
];

/** The usual cause of a refusal; null where none of those known fits. */
export function findMistake(spot: Spot): Mistake | null {
  return FINDERS.map((find) => find(spot)).find((mistake) => mistake !== null) ?? null;
}

function findOpenBlock({refusal}: Spot): Mistake | null {
  const atTheEnd = refusal.got === null && refusal.line !== null && !/got 'NEWLINE'/.test(refusal.message);
  return atTheEnd && refusal.wanted.includes('end')
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

/** The word that closes a block cannot be the name of a box. */
function findEnd({line, type, refusal}: Spot): Mistake | null {
  if (!/^(?:flowchart|graph)/.test(type) || refusal.got !== 'end') return null;
  return {expected: 'another name: "end" closes a block', fix: line.replaceAll(/\bend\b/g, 'End')};
}

/** Brackets and quotes within a text end it, unless the text is in quotes. */
function findUnquoted({line, type, refusal}: Spot): Mistake | null {
  if (!/^(?:flowchart|graph)/.test(type) || !refusal.wanted.includes('SQE')) return null;
  const expected = 'the text in "double quotes" if it has brackets; #quot; for a quote in it';
  const text = /\[([^"[\]]*[(){}][^"[\]]*)\]/.exec(line)?.[1];
  return {expected, fix: text ? line.replace(`[${text}]`, `["${text}"]`) : 'A["text (with brackets)"]'};
}

/** Every message of a sequence says something. */
function findNoText({line, type, refusal}: Spot): Mistake | null {
  if (type !== 'sequenceDiagram' || !refusal.wanted.includes('TXT')) return null;
  return {expected: 'a colon and a text', fix: `${line.replace(/:?\s*$/, '')}: what is said`};
}
