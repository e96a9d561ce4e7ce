import {commonmarkLanguage} from '@codemirror/lang-markdown';
import {ensureSyntaxTree, Language, syntaxTree} from '@codemirror/language';
import type {EditorState} from '@codemirror/state';
import type {SyntaxNode, Tree} from '@lezer/common';
import {GFM, type MarkdownConfig, type MarkdownParser} from '@lezer/markdown';

const EMPTY = /^(?:[-+*]|\d{1,9}[.)])[ \t]+$/;

/**
 * A nested item before its first word is typed. CommonMark would make it text of the paragraph above, or make that a
 * heading.
 */
const emptyItems: MarkdownConfig = {
  parseBlock: [
    {
      name: 'EmptyItem',
      endLeaf: (context, line) => context.parentType().name === 'ListItem' && EMPTY.test(line.text.slice(line.pos)),
    },
  ],
};

const FENCE = /^:{3,}/;

/**
 * Parses the first and last line of a box, such as `:::note[Title]` and `:::`, as separate `BoxFence` nodes; `boxesIn`
 * pairs them.
 */
const containers: MarkdownConfig = {
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

const BLANK = /^\[\[[^[\]]+\]\](?!\()/;

/** Words left out of a sentence in a quiz: `[[words]]`. */
const blanks: MarkdownConfig = {
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

const parser = (commonmarkLanguage.parser as MarkdownParser).configure([GFM, containers, blanks, emptyItems]);

/** The Markdown dialect of pages. Shares CommonMark's language data, so its commands work. */
export const pageLanguage = new Language(commonmarkLanguage.data, parser, [], 'page');

/** The time to parse a whole page, in milliseconds; longer pages are drawn in two steps. */
const PATIENCE = 200;

export function treeOf(state: EditorState): Tree {
  return ensureSyntaxTree(state, state.doc.length, PATIENCE) ?? syntaxTree(state);
}

/** Returns the closest ancestor with one of these names. */
export function enclosing(node: SyntaxNode | null, names: RegExp): SyntaxNode | null {
  for (let each = node; each; each = each.parent) if (names.test(each.name)) return each;
  return null;
}
