import type {MarkdownConfig} from '@lezer/markdown';

const FENCE = /^:{3,}/;

/**
 * Parses the first and last line of a box, such as `:::note[Title]` and `:::`, as separate `BoxFence` nodes; `boxesIn`
 * pairs them.
 */
export const containers: MarkdownConfig = {
  defineNodes: [{name: 'BoxFence', block: true}],
  parseBlock: [
    {
      name: 'BoxFence',
      before: 'LinkReference',
      parse(context, line) {
        if (line.indent >= line.baseIndent + 4 || !FENCE.test(line.text.slice(line.pos))) return false;
        const from = context.lineStart + line.pos;
        const to = context.lineStart + line.text.length;
        context.nextLine();
        context.addElement(context.elt('BoxFence', from, to));
        return true;
      },
      endLeaf: (_context, line) => FENCE.test(line.text.slice(line.pos)),
    },
  ],
};
