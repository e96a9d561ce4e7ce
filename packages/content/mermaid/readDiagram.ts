import type {SyntaxNodeRef} from '@lezer/common';
import {type Diagram, isDiagram, withoutMargin} from './diagram';

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
