import type {SyntaxNodeRef} from '@lezer/common';

export interface Diagram {
  /** Its lines without their common indent; may be empty. */
  text: string;
  /** Where its fence begins in the file, counted from 1. The text begins on the next line. */
  line: number;
  column: number;
  /** For each line of the text, its starting column in the file, counted from 1. */
  columns: readonly number[];
}

/** Docusaurus takes the first word after the fence as the language. */
export function isDiagram(info: string): boolean {
  return /^\s*mermaid(?:\s|$)/.test(info);
}

/**
 * Returns a diagram without the indent that all its lines share, and the width of that indent. Quotes, lists and
 * Markdown parsers keep different amounts of it, and the same diagram should always have the same text.
 */
export function withoutMargin(written: string): {text: string; margin: number} {
  const lines = written.replaceAll('\r', '').split('\n');
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const margin = margins.length > 0 ? Math.min(...margins) : 0;
  return {
    text: lines
      .map((line) => line.slice(margin).trimEnd())
      .join('\n')
      .trimEnd(),
    margin,
  };
}

/**
 * Reads a fenced code block as a diagram; returns null for other code.
 *
 * @param placeOf converts ascending offsets in the body to positions in the file
 */
export function readDiagram(
  body: string,
  fence: SyntaxNodeRef,
  placeOf: (offset: number) => {line: number; column: number},
): Diagram | null {
  const info = fence.node.getChild('CodeInfo');
  if (!info || !isDiagram(body.slice(info.from, info.to))) return null;
  const place = placeOf(fence.from);
  const starts: number[] = [];
  let written = '';
  // In lists and quotes, the parser gives the text in pieces, without each line's prefix.
  for (const piece of fence.node.getChildren('CodeText')) {
    let offset = piece.from;
    for (const line of body.slice(piece.from, piece.to).split(/(?<=\n)/)) {
      if (written === '' || written.endsWith('\n')) starts.push(placeOf(offset).column);
      written += line;
      offset += line.length;
    }
  }
  const {text, margin} = withoutMargin(written);
  return {text, ...place, columns: starts.map((start) => start + margin)};
}
