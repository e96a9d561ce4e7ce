import {commonmarkLanguage} from '@codemirror/lang-markdown';
import {ensureSyntaxTree, Language, syntaxTree} from '@codemirror/language';
import type {EditorState} from '@codemirror/state';
import type {SyntaxNode, Tree} from '@lezer/common';
import {GFM, type MarkdownParser} from '@lezer/markdown';
import {blanks} from './blanks';
import {containers} from './containers';
import {emptyItems} from './emptyItems';

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
