import type {Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {SKIP, visit} from 'unist-util-visit';

const QUIZ_BLOCK = /^[ \t>]*:{3,}[ \t]*quiz\b/m;

/** Whether a text may hold a `:::quiz` block. Most hold none, and need not be parsed to know it. */
export function mayHoldBlock(markdown: string): boolean {
  return markdown.includes(':::') && QUIZ_BLOCK.test(markdown);
}

/** The parser is a large library; a site without questions does not wait for it. */
export const loadParser = () => import('./parseMarkdown');

/** The `:::quiz` blocks of a page, also those within other boxes, in the order of the text. */
export function quizBlocksIn(tree: Root): ContainerDirective[] {
  const blocks: ContainerDirective[] = [];
  visit(tree, 'containerDirective', (node) => {
    if (node.name !== 'quiz') return undefined;
    blocks.push(node);
    return SKIP;
  });
  return blocks;
}
