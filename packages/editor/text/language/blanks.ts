import type {MarkdownConfig} from '@lezer/markdown';

const BLANK = /^\[\[[^[\]]+\]\](?!\()/;

/** Words left out of a sentence in a quiz: `[[words]]`. */
export const blanks: MarkdownConfig = {
  defineNodes: ['Blank', 'BlankMark'],
  parseInline: [
    {
      name: 'Blank',
      before: 'Link',
      parse(context, _next, from) {
        const blank = BLANK.exec(context.slice(from, context.end))?.[0];
        if (!blank) return -1;
        const to = from + blank.length;
        const marks = [context.elt('BlankMark', from, from + 2), context.elt('BlankMark', to - 2, to)];
        return context.addElement(context.elt('Blank', from, to, marks));
      },
    },
  ],
};
