import type {Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {SKIP, visit} from 'unist-util-visit';

export const QUIZ_BLOCK = /^[ \t>]*:{3,}[ \t]*quiz\b/m;

/** Whether a text may contain a `:::quiz` block. Most don't, and this saves parsing them. */
export function mayHoldBlock(markdown: string): boolean {
  return markdown.includes(':::') && QUIZ_BLOCK.test(markdown);
}

/** The parser is large, so sites without questions don't load it. */
export const loadParser = () => import('@deskbook/text/markdown/parseMarkdown');

/** Returns the `:::quiz` blocks of a page in document order, including those inside other directives. */
export function quizBlocksIn(tree: Root): ContainerDirective[] {
  const blocks: ContainerDirective[] = [];
  visit(tree, 'containerDirective', (node) => {
    if (node.name !== 'quiz') return undefined;
    blocks.push(node);
    return SKIP;
  });
  return blocks;
}
