import type {MarkdownConfig} from '@lezer/markdown';

const EMPTY = /^(?:[-+*]|\d{1,9}[.)])[ \t]+$/;

/**
 * A nested item before its first word is typed. CommonMark would make it text of the paragraph above, or make that a
 * heading.
 */
export const emptyItems: MarkdownConfig = {
  parseBlock: [
    {
      name: 'EmptyItem',
      endLeaf: (context, line) => context.parentType().name === 'ListItem' && EMPTY.test(line.text.slice(line.pos)),
    },
  ],
};
