import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/** Where the `:::quiz` blocks of a body begin and end: offsets, in the order of the text. */
export function quizBlocksIn(body: string): {from: number; to: number}[] {
  const blocks: {from: number; to: number}[] = [];
  visit(parser.parse(body) as Root, 'containerDirective', ({name, position}) => {
    if (name !== 'quiz') return undefined;
    blocks.push({from: position?.start.offset ?? 0, to: position?.end.offset ?? body.length});
    return SKIP;
  });
  return blocks;
}
