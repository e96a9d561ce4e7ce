import {EditorState, type Extension, Prec} from '@codemirror/state';
import {type EditorView, keymap} from '@codemirror/view';
import {leaveBlock} from '../look/focusBlock';
import {structure} from '../look/structure';

/** Keeps the caret off a box's hidden last line, and keeps Backspace and Delete from merging its edge lines. */
export const boxEdges: Extension = [
  EditorState.transactionFilter.of((transaction) => {
    const {startState, selection, docChanged} = transaction;
    if (docChanged || !selection?.main.empty) return transaction;
    const {head} = selection.main;
    const {doc} = startState;
    const line = doc.lineAt(head);
    if (!isEdge(startState, line.from, 'closing')) return transaction;
    const isForward = head > startState.selection.main.head && line.number < doc.lines;
    const anchor = isForward ? line.to + 1 : line.from - 1;
    return [transaction, {selection: {anchor}}];
  }),
  Prec.high(
    keymap.of([
      {key: 'Backspace', run: (view) => meetsEdge(view, false)},
      {key: 'Delete', run: (view) => meetsEdge(view, true)},
      {key: 'ArrowDown', run: leaveLastBox},
    ]),
  ),
];

function isEdge(state: EditorState, lineFrom: number, which: 'opening' | 'closing'): boolean {
  const line = state.doc.lineAt(lineFrom);
  return state
    .field(structure)
    .boxes.some(({[which]: edge}) => edge !== undefined && edge.from >= line.from && edge.to <= line.to);
}

/** Whether the character a key would delete is at a box edge. */
function meetsEdge(view: EditorView, forward: boolean): boolean {
  const {state} = view;
  const {main} = state.selection;
  const line = state.doc.lineAt(main.head);
  if (!main.empty || main.head !== (forward ? line.to : line.from)) return false;
  const number = line.number + (forward ? 1 : -1);
  if (number < 1 || number > state.doc.lines || line.text.trim() === '') return false;
  const {from} = state.doc.line(number);
  return isEdge(state, from, 'opening') || isEdge(state, from, 'closing');
}

/** Adds a paragraph below a box that ends the page. */
function leaveLastBox(view: EditorView): boolean {
  const {doc, selection} = view.state;
  const line = doc.lineAt(selection.main.head);
  const isLast = line.number === doc.lines - 1;
  if (!isLast || !isEdge(view.state, doc.length, 'closing')) return false;
  leaveBlock(view, {from: line.from, to: doc.length}, 'after');
  return true;
}
