import type {RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {ParseContext} from './authoring';
import {placeOfOffset, sliceOf} from './sourceText';

/** A line that looks like an answer or a hint, even inside a block. */
const KEYWORD_LINE = /(?<=\n)[ \t]*(?:Answer|Hint):[^\n]*/g;

/**
 * Reports keyword lines with no empty line above: Markdown makes them part of the list, quote or table they follow, so
 * a hint would end up in the last option.
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
