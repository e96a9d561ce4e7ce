import type {SyntaxNode} from '@lezer/common';
import {inlineText, markdown} from './markdownText';

/** A Markdown body, parsed once for all checks. */
export interface ParsedBody {
  text: string;
  /** In `.mdx` files, tags are components and comments are in braces. */
  isMdx: boolean;
  /** Nodes that checks need, in document order. */
  nodes: readonly SyntaxNode[];
  /** Converts an offset to a line and column of the file. */
  placeOf(offset: number): {line: number; column: number};
}

/** Quotes nested deeper than anyone writes. A parser could take minutes. */
const TOO_DEEP = /^[ \t]*(?:>[ \t]?){100}/m;

const ASKED_FOR =
  /^(?:(?:ATX|Setext)Heading\d|HTMLTag|HTMLBlock|CommentBlock|FencedCode|Image|Link|LinkReference|Paragraph|TableRow)$/;

/** Whether a body would exhaust a Markdown parser. */
export function isTooDeep(body: string): boolean {
  return TOO_DEEP.test(body);
}

/**
 * Parses a body. A body that would exhaust the parser gets no nodes: its page appears without an outline rather than
 * not at all.
 *
 * @param firstLine the line of the file on which the body begins, counted from 1
 */
export function parseBody(text: string, firstLine: number, {isMdx = false} = {}): ParsedBody {
  return {text, isMdx, nodes: isTooDeep(text) ? [] : collectNodes(text), placeOf: createPlaces(text, firstLine)};
}

function collectNodes(text: string): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  markdown.parse(text).iterate({
    enter(node) {
      if (ASKED_FOR.test(node.name)) nodes.push(node.node);
    },
  });
  return nodes;
}

function createPlaces(text: string, firstLine: number): ParsedBody['placeOf'] {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = lineAt(starts, offset);
    return {line: line + firstLine, column: offset - (starts[line] ?? 0) + 1};
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const MAX_LENGTH = 160;
/** Lines of admonitions. */
const NO_WORDS = /^:{3,}/;

/** Returns the start of a body's text for lists, for pages without a description. */
export function excerptOf({text: body, nodes}: ParsedBody): string {
  for (const node of nodes) {
    if (node.name !== 'Paragraph' || node.parent?.name !== 'Document' || NO_WORDS.test(body.slice(node.from))) continue;
    // Lists show no pictures, and their alt text means nothing there.
    const text = node
      .getChildren('Image')
      .reduce((words, image) => words.replace(inlineText(body, image), ''), inlineText(body, node))
      .replace(/\s+/g, ' ')
      .trim();
    if (/\p{L}{2}/u.test(text)) return shorten(text);
  }
  return '';
}

function shorten(text: string): string {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH - 1).replace(/\s+\S*$/, '')}…`;
}
