import {type Extension, Prec} from '@codemirror/state';
import {EditorView, keymap} from '@codemirror/view';
import {structure} from './structure';

/** Widgets with fields of their own. */
const WIDGETS = '.text-table, .text-picture, .text-box-controls';

/** Focuses the table, picture or box title at a position; returns false if there is none. */
export function focusBlock(view: EditorView, at: number, fromBelow = false): boolean {
  const {tables, pictures, boxes} = view.state.field(structure);
  const block = [...tables, ...pictures, ...boxes.map(({opening}) => opening)].find(
    ({from, to}) => view.state.doc.lineAt(from).from <= at && at <= to,
  );
  if (!block) return false;
  const widget = Array.from(view.contentDOM.querySelectorAll<HTMLElement>(WIDGETS)).find(
    (dom) => view.posAtDOM(dom) === block.from,
  );
  if (widget?.contains(document.activeElement)) return true;
  const fields = Array.from(
    widget?.querySelectorAll<HTMLElement>('.text-cell:not([hidden]), textarea, input[type="text"]') ?? [],
  );
  const field = fields.at(fromBelow ? -1 : 0);
  field?.focus();
  return field !== undefined;
}

/** Moves the caret into tables and pictures as if they were the next line. */
export const enterBlocks: Extension = [
  Prec.high(
    keymap.of([
      {key: 'ArrowDown', run: (view) => enter(view, true, true)},
      {key: 'ArrowRight', run: (view) => enter(view, true, false)},
      {key: 'Delete', run: (view) => enter(view, true, false)},
      {key: 'ArrowUp', run: (view) => enter(view, false, true)},
      {key: 'ArrowLeft', run: (view) => enter(view, false, false)},
      {key: 'Backspace', run: (view) => enter(view, false, false)},
    ]),
  ),
  // Handles clicks beside a table, and anything else that would put the caret inside a hidden line.
  EditorView.updateListener.of(({view, selectionSet, focusChanged, state}) => {
    const {main} = state.selection;
    if (!(selectionSet || focusChanged) || !view.hasFocus || !main.empty) return;
    requestAnimationFrame(() => {
      if (view.hasFocus && view.state.selection.main.head === main.head) focusBlock(view, main.head);
    });
  }),
];

function enter(view: EditorView, forward: boolean, byLine: boolean): boolean {
  const {main} = view.state.selection;
  if (!main.empty) return false;
  const line = view.state.doc.lineAt(main.head);
  const edge = forward ? line.to : line.from;
  if (byLine ? !isOnRowOf(view, main.head, edge) : main.head !== edge) return false;
  return focusBlock(view, forward ? edge + 1 : edge - 1, !forward);
}

/** Whether two positions of a line are on the same visual row. */
function isOnRowOf(view: EditorView, at: number, edge: number): boolean {
  const [here, there] = [view.coordsAtPos(at), view.coordsAtPos(edge)];
  return here !== null && there !== null && here.top < there.bottom && there.top < here.bottom;
}

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
