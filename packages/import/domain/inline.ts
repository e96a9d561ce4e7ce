import type {ElementContent} from 'hast';
import {element} from './hastNodes';

/** The formatting of a part of a paragraph. */
export interface Marks {
  href?: string;
  isStruck?: boolean;
  isBold?: boolean;
  isItalic?: boolean;
  isCode?: boolean;
  /** Superscript or subscript */
  shift?: 'sup' | 'sub';
}

export interface Piece {
  node: ElementContent;
  marks: Marks;
}

/** From the outside in */
const WRAPPERS: readonly ((marks: Marks) => [tagName: string, href?: string] | undefined)[] = [
  ({href}) => (href === undefined ? undefined : ['a', href]),
  ({isStruck}) => (isStruck ? ['del'] : undefined),
  ({isBold}) => (isBold ? ['strong'] : undefined),
  ({isItalic}) => (isItalic ? ['em'] : undefined),
  ({isCode}) => (isCode ? ['code'] : undefined),
  ({shift}) => (shift ? [shift] : undefined),
];

/** Wraps pieces in elements for their formatting. Neighbors with the same formatting share an element. */
export function joinPieces(pieces: readonly Piece[], depth = 0): ElementContent[] {
  const wrapperOf = WRAPPERS[depth];
  if (!wrapperOf) return pieces.map(({node}) => node);
  const nodes: ElementContent[] = [];
  for (let from = 0; from < pieces.length; ) {
    const wrapper = wrapperOf(pieces[from]?.marks ?? {});
    let to = from + 1;
    while (to < pieces.length && String(wrapperOf(pieces[to]?.marks ?? {})) === String(wrapper)) to++;
    const inner = joinPieces(pieces.slice(from, to), depth + 1);
    if (wrapper) nodes.push(element(wrapper[0], wrapper[1] === undefined ? {} : {href: wrapper[1]}, inner));
    else nodes.push(...inner);
    from = to;
  }
  return nodes;
}
