import type {EditorView} from '@codemirror/view';

/** Moves the caret above or below a block, adding a line if the block starts or ends the page. */
export function leaveBlock(view: EditorView, block: {from: number; to: number} | undefined, side: 'before' | 'after') {
  if (!block) return;
  const {doc} = view.state;
  const isEdge = side === 'before' ? block.from === 0 : block.to === doc.length;
  if (isEdge) {
    const from = side === 'before' ? 0 : block.to;
    const anchor = side === 'before' ? 0 : block.to + 2;
    view.dispatch({changes: {from, insert: '\n\n'}, selection: {anchor}, userEvent: 'input'});
  } else {
    view.dispatch({selection: {anchor: side === 'before' ? block.from - 1 : block.to + 1}, scrollIntoView: true});
  }
  view.focus();
}
