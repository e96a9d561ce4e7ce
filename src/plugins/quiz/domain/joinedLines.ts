import type {RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {ParseContext} from './authoring';
import {placeOfOffset, sliceOf} from './sourceText';

/** A line that begins like an answer or a hint, wherever it is. */
const KEYWORD_LINE = /(?<=\n)[ \t]*(?:Answer|Hint):[^\n]*/g;

/**
 * Markdown reads a line that follows a list or a quote without an empty line between as a part of it. A hint would be
 * lost in the last option.
 */
export function reportJoinedLines(nodes: readonly RootContent[], {source, report}: ParseContext): void {
  for (const node of nodes) {
    if (node.type !== 'list' && node.type !== 'blockquote' && node.type !== 'table') continue;
    const code = codeIn(node);
    const start = node.position?.start;
    for (const {0: written, index} of sliceOf(node, source).matchAll(KEYWORD_LINE)) {
      const offset = (start?.offset ?? 0) + index;
      if (code.some(([from, to]) => offset >= from && offset < to)) continue;
      const indent = written.length - written.trimStart().length;
      report(placeOfOffset(offset + indent, source), {
        message: 'this line is read as part of the line above it',
        found: written.trim(),
        expected: 'an empty line before it',
        fix: 'put an empty line above, and begin this one at the margin',
      });
    }
  }
}

function codeIn(node: RootContent): [number, number][] {
  const ranges: [number, number][] = [];
  visit(node, 'code', ({position}) => {
    ranges.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
  });
  return ranges;
}
