import {commonmarkLanguage} from '@codemirror/lang-markdown';
import {ensureSyntaxTree, Language, syntaxTree} from '@codemirror/language';
import type {EditorState} from '@codemirror/state';
import type {SyntaxNode, Tree} from '@lezer/common';
import {GFM, type MarkdownParser} from '@lezer/markdown';
import {blanks} from './blanks';
import {containers} from './containers';
import {emptyItems} from './emptyItems';

const parser = (commonmarkLanguage.parser as MarkdownParser).configure([GFM, containers, blanks, emptyItems]);

/** What the pages of the site are written in. The same data as that of CommonMark, so that its commands work. */
export const pageLanguage = new Language(commonmarkLanguage.data, parser, [], 'page');

/** A page is parsed whole within this time, in milliseconds; a longer one is drawn in two steps. */
const PATIENCE = 200;

export function treeOf(state: EditorState): Tree {
  return ensureSyntaxTree(state, state.doc.length, PATIENCE) ?? syntaxTree(state);
}

/** The nearest node around a place that has one of these names. */
export function enclosing(node: SyntaxNode | null, names: RegExp): SyntaxNode | null {
  for (let each = node; each; each = each.parent) if (names.test(each.name)) return each;
  return null;
}
