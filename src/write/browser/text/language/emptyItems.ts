import type {MarkdownConfig} from '@lezer/markdown';

const EMPTY = /^(?:[-+*]|\d{1,9}[.)])[ \t]+$/;

/**
 * An item within an item, before its first word is typed. Strictly, it would be text of the paragraph above, or make a
 * heading of it.
 */
export const emptyItems: MarkdownConfig = {
  parseBlock: [
    {
      name: 'EmptyItem',
      endLeaf: (context, line) => context.parentType().name === 'ListItem' && EMPTY.test(line.text.slice(line.pos)),
    },
  ],
};
