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
export function describePieces(names: readonly string[]): string | null {
  const words = WORDS.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, said]) => said);
  const literals = words.length > 0 ? [] : names.filter((name) => /[a-z]/.test(name) && /^[a-z ]+$/i.test(name));
  const said = [...words, ...literals.map((name) => JSON.stringify(name))].slice(0, MAX_PIECES);
  return said.length > 0 ? said.join(', or ') : null;
}

/** Keywords that begin Mermaid's diagrams. */
export const DIAGRAM_TYPES = [
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
