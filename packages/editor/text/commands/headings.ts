import type {EditorView} from '@codemirror/view';
import {isVerbatim} from './paragraphs';

/** Makes the line at the caret a heading, or turns it back into text. */
export function toggleHeading(view: EditorView, depth: 2 | 3): boolean {
  const {state} = view;
  const line = state.doc.lineAt(state.selection.main.head);
  if (isVerbatim(state, line.from)) return false;
  const before = /^(#{1,6})[ \t]+/.exec(line.text);
  const isSame = before?.[1]?.length === depth;
  const mark = before?.[0].length ?? 0;
  const changes = state.changes({
    from: line.from,
    to: line.from + mark,
    insert: isSame ? '' : `${'#'.repeat(depth)} `,
  });
  const head = changes.mapPos(Math.max(state.selection.main.head, line.from + mark), 1);
  view.dispatch({changes, selection: {anchor: head}, userEvent: 'input', scrollIntoView: true});
  view.focus();
  return true;
}
