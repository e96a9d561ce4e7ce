import type {EditorState, Text} from '@codemirror/state';
import type {SyntaxNode} from '@lezer/common';
import {enclosing, treeOf} from './language';

/** A list item in the source. */
export interface Item {
  node: SyntaxNode;
  /** The text before its mark on the line. */
  prefix: string;
  /** `3.`, `-` … */
  mark: string;
  markFrom: number;
  box: boolean;
  /** Where its words begin, and the indent of its other lines. */
  contentFrom: number;
  indent: string;
  isOrdered: boolean;
}

export function readItem(node: SyntaxNode, doc: Text): Item {
  const line = doc.lineAt(node.from);
  const markNode = node.getChild('ListMark');
  const markFrom = markNode?.from ?? node.from;
  const mark = markNode ? doc.sliceString(markNode.from, markNode.to) : '';
  const [after = '', blanks = '', box] =
    /^([ \t]*)(\[[ xX]\](?:[ \t]+|$))?/.exec(doc.sliceString(markFrom + mark.length, line.to)) ?? [];
  const prefix = doc.sliceString(line.from, markFrom);
  return {
    node,
    prefix,
    mark,
    markFrom,
    box: box !== undefined,
    contentFrom: markFrom + mark.length + after.length,
    indent: prefix.replace(/[^\t>]/g, ' ') + ' '.repeat(mark.length + Math.max(1, blanks.length)),
    isOrdered: /\d/.test(mark),
  };
}

/** Returns the innermost item of a line. */
export function itemAt(state: EditorState, at: number): Item | undefined {
  const {doc} = state;
  const line = doc.lineAt(at);
  const words = Math.max(line.text.search(/[^\s>]/), line.text.search(/>\s*$/));
  if (words < 0) return undefined;
  const node = enclosing(treeOf(state).resolveInner(line.from + words, 1), /^ListItem$/);
  return node ? readItem(node, doc) : undefined;
}

export function isEmpty({node, contentFrom}: Item): boolean {
  return node.to <= contentFrom;
}

export function siblingsOf({node}: Item, doc: Text): Item[] {
  return (node.parent?.getChildren('ListItem') ?? []).map((sibling) => readItem(sibling, doc));
}

export function numberOf({mark}: Pick<Item, 'mark'>): number {
  return Number.parseInt(mark, 10);
}

/** Whether the numbers increase; some authors write `1.` before every item, which looks the same. */
export function isCounting(items: readonly Item[]): boolean {
  return items.length < 2 || items.some((item) => numberOf(item) !== numberOf(items[0] as Item));
}

/** Returns the mark for an item after another one. */
export function nextMark(item: Item, doc: Text): string {
  if (!item.isOrdered) return item.mark;
  return isCounting(siblingsOf(item, doc)) ? withNumber(item.mark, numberOf(item) + 1) : item.mark;
}

export function withNumber(mark: string, number: number): string {
  return mark.replace(/\d+/, String(number));
}
