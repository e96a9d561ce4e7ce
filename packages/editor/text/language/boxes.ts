import type {Text} from '@codemirror/state';
import type {SyntaxNode, Tree} from '@lezer/common';

/** A box, from `:::note[Title]` to `:::`. */
export interface Box {
  /** `note`, `quiz` … */
  type: string;
  typeRange: {from: number; to: number};
  title: string | undefined;
  /** Includes the brackets; without a title, the place where they'd go. */
  titleRange: {from: number; to: number};
  opening: {from: number; to: number};
  /** Absent until the author closes the box. */
  closing: {from: number; to: number} | undefined;
  to: number;
  /** The number of lists around it. */
  depth: number;
}

const OPENING = /^(:{3,}[ \t]*)([\w-]+)([ \t]*\[(.*)\])?/;

/** Returns a page's boxes, outer ones before nested ones. */
export function boxesIn(tree: Tree, doc: Text): Box[] {
  const boxes: Box[] = [];
  const open: {box: Box; colons: number; parent: SyntaxNode | null}[] = [];
  const close = (to: number) => {
    const box = open.pop()?.box;
    if (box) box.to = to;
  };
  tree.iterate({
    enter(node) {
      if (node.name !== 'BoxFence') return;
      const {from, to} = node;
      const parent = node.node.parent;
      const text = doc.sliceString(from, to);
      // A box ends with its list item.
      while (open.length > 0 && open.at(-1)?.parent?.to !== undefined && endOf(open.at(-1)?.parent) < from) {
        close(endOf(open.at(-1)?.parent));
      }
      const [, start = '', type, brackets = '', title] = OPENING.exec(text) ?? [];
      if (type) {
        const typeRange = {from: from + start.length, to: from + start.length + type.length};
        const titleRange = {from: typeRange.to, to: typeRange.to + brackets.length};
        const opening = {from, to};
        const box: Box = {
          type,
          typeRange,
          title,
          titleRange,
          opening,
          closing: undefined,
          to: doc.length,
          depth: depthOf(node.node),
        };
        boxes.push(box);
        open.push({box, colons: start.trimEnd().length, parent});
      } else if (open.length > 0) {
        const length = /^:+/.exec(text)?.[0].length ?? 0;
        const place = open.findLastIndex((each) => each.colons <= length);
        if (place < 0) return;
        while (open.length > place + 1) close(from);
        const box = open.at(-1)?.box;
        if (box) box.closing = {from, to};
        close(to);
      }
    },
  });
  while (open.length > 0) close(Math.min(doc.length, endOf(open.at(-1)?.parent)));
  return boxes;
}

function depthOf(node: SyntaxNode): number {
  let depth = 0;
  for (let each = node.parent; each; each = each.parent) if (each.name === 'ListItem') depth += 1;
  return depth;
}

function endOf(node: SyntaxNode | null | undefined): number {
  return node?.to ?? Number.POSITIVE_INFINITY;
}
