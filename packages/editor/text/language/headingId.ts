import type {EditorState, Line} from '@codemirror/state';
import {EXPLICIT_ID} from '@deskbook/text/markdown/markdownText';
import {enclosing, treeOf} from './language';

/**
 * Returns the id at the end of a heading and the space before it, up to the end of the line. It's hidden, so the title
 * ends where it begins.
 */
export function headingIdAt(state: EditorState, at: number): {from: number; to: number} | undefined {
  const line = state.doc.lineAt(at);
  const words = line.text.trimEnd();
  if (!EXPLICIT_ID.test(words)) return undefined;
  const heading = enclosing(treeOf(state).resolveInner(line.from + words.length, -1), /^ATXHeading\d$/);
  const mark = heading?.getChild('HeaderMark');
  if (!mark) return undefined;
  const braces = words.lastIndexOf('{#');
  const space = /[ \t]/.test(words.charAt(braces - 1)) ? 1 : 0;
  // The first space belongs to the mark, even if there is no title yet.
  return {from: Math.max(line.from + braces - space, mark.to + 1), to: line.to};
}

/** Moves a position in a hidden id to the end of the title. */
export function withoutId(state: EditorState, at: number): number {
  return Math.min(at, headingIdAt(state, at)?.from ?? at);
}

export function textWithoutId(state: EditorState, line: Line): string {
  return state.sliceDoc(line.from, withoutId(state, line.to));
}
