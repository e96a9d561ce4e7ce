import type {Paragraph, PhrasingContent, Text} from 'mdast';
import {offsetsOf} from './sourceText';

export interface TextLine {
  nodes: PhrasingContent[];
  /** Its line in the source, from 1. */
  line: number;
}

/** Splits a paragraph at line ends. Inline nodes that span lines, such as links, stay whole. */
export function linesOf({children, position}: Paragraph, source: string): TextLine[] {
  const lines: TextLine[] = [{nodes: [], line: position?.start.line ?? 1}];
  for (const child of children) {
    if (child.type === 'text') addText(child, lines, source);
    else if (child.type === 'break') lines.push({nodes: [], line: child.position?.end.line ?? 1});
    else lines.at(-1)?.nodes.push(child);
  }
  return lines;
}

function addText(text: Text, lines: TextLine[], source: string): void {
  const values = text.value.split('\n');
  const offsets = values.length > 1 ? offsetsOf(text, source) : [];
  const firstLine = text.position?.start.line ?? 1;
  let from = 0;
  values.forEach((value, index) => {
    if (index > 0) lines.push({nodes: [], line: firstLine + index});
    const piece =
      values.length > 1 ? pieceOf(value, firstLine + index, offsets[from], offsets[from + value.length]) : text;
    if (value !== '') lines.at(-1)?.nodes.push(piece);
    from += value.length + 1;
  });
}

function pieceOf(value: string, line: number, start: number | undefined, end: number | undefined): Text {
  return {
    type: 'text',
    value,
    position: {start: {line, column: 1, offset: start}, end: {line, column: 1, offset: end}},
  };
}

export function joinLines(lines: readonly TextLine[]): PhrasingContent[] {
  return lines.flatMap(({nodes}, index): PhrasingContent[] =>
    index === 0 ? nodes : [{type: 'text', value: '\n'}, ...nodes],
  );
}
