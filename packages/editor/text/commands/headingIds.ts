import {
  Annotation,
  type ChangeSet,
  type ChangeSpec,
  EditorSelection,
  EditorState,
  type Extension,
  MapMode,
  Prec,
  type SelectionRange,
  type Text,
  type Transaction,
} from '@codemirror/state';
import {EditorView, keymap} from '@codemirror/view';
import {headingIdAt, withoutId} from '../language/headingId';

interface HeadingId {
  /** The beginning of its line. */
  heading: number;
  from: number;
  to: number;
  /** Without the space before it. */
  text: string;
}

/** Keeps each id at the end of its heading, however the text changes: readers' answers are stored under it. */
const keepIds = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || !isByAuthor(transaction)) return transaction;
  const changes = displacedIds(transaction);
  return changes.length > 0 ? [transaction, {changes, sequential: true}] : transaction;
});

/** Undoing and merging restore a text that was complete. */
function isByAuthor(transaction: Transaction): boolean {
  return ['input', 'delete', 'move'].some((event) => transaction.isUserEvent(event));
}

function displacedIds(transaction: Transaction): ChangeSpec[] {
  const {startState, changes, newDoc} = transaction;
  const touched = idsTouchedBy(startState, changes).map((id) => ({...id, rest: keptOf(changes, id.from, id.to)}));
  const taken = new Set<number>();
  return touched.flatMap(({heading, from, text, rest}) => {
    const title = keptOf(changes, heading, from);
    const line = title && newDoc.lineAt(title.from);
    const removal = rest ? [rest] : [];
    if (!line || taken.has(line.from) || !/^[ \t>]*#{1,6}(?:[ \t]|$)/.test(line.text)) return removal;
    taken.add(line.from);
    const now = headingIdAt(transaction.state, line.to);
    const isOfAnother = touched.some((other) => other.rest !== rest && other.rest?.to === now?.to);
    if (now && !isOfAnother && isInPlace(newDoc, now)) return [];
    return [...removal, {from: line.to, insert: ` ${text}`}];
  });
}

function idsTouchedBy(state: EditorState, changes: ChangeSet): HeadingId[] {
  const {doc} = state;
  const ids: HeadingId[] = [];
  changes.iterChangedRanges((fromA, toA) => {
    const last = doc.lineAt(toA).number;
    for (let number = doc.lineAt(fromA).number; number <= last; number++) {
      const {from: heading} = doc.line(number);
      const id = headingIdAt(state, heading);
      if (id && ids.at(-1)?.heading !== heading) {
        ids.push({heading, ...id, text: doc.sliceString(id.from, id.to).trim()});
      }
    }
  }, true);
  return ids;
}

/** Whether an id ends its line and follows a space: the next space that is typed would be taken for that one. */
function isInPlace(doc: Text, {from, to}: {from: number; to: number}): boolean {
  return /[ \t]\{[^{}]*\}$/.test(doc.sliceString(from - 1, to));
}

/** Returns what a change keeps of a range, wherever it is now. */
function keptOf(changes: ChangeSet, from: number, to: number): {from: number; to: number} | undefined {
  const kept: number[] = [];
  for (let at = from; at < to; at++) {
    const now = changes.mapPos(at, 1, MapMode.TrackAfter);
    if (now !== null) kept.push(now);
  }
  const [first, last] = [kept[0], kept.at(-1)];
  return first === undefined || last === undefined ? undefined : {from: first, to: last + 1};
}

/** For a caret that is about to go on behind the id. */
const passesId = Annotation.define<boolean>();

/** Keeps the caret and both ends of a selection out of ids: behind a title, the caret is at its end. */
const keepCaretOut: Extension = [
  EditorState.transactionFilter.of((transaction) => {
    const {selection, docChanged, startState, newSelection} = transaction;
    if (!(selection || docChanged) || transaction.annotation(passesId)) return transaction;
    const moved = movedOut(docChanged ? transaction.state : startState, newSelection.main);
    return moved ? [transaction, {selection: moved, sequential: true}] : transaction;
  }),
  // Undo isn't filtered, and puts the caret back where a key began.
  EditorView.updateListener.of(({view, state, transactions}) => {
    if (!transactions.some((each) => each.isUserEvent('undo') || each.isUserEvent('redo'))) return;
    const moved = movedOut(state, state.selection.main);
    if (moved) view.dispatch({selection: moved});
  }),
];

function movedOut(state: EditorState, {anchor, head, goalColumn}: SelectionRange): SelectionRange | undefined {
  const [start, end] = [withoutId(state, anchor), withoutId(state, head)];
  return start === anchor && end === head ? undefined : EditorSelection.range(start, end, goalColumn);
}

/** Keys that go forward from the end of a title begin behind its id, as if there was none. */
function passId(view: EditorView, {key, shiftKey}: KeyboardEvent): boolean {
  if (key !== 'ArrowRight' && key !== 'Delete') return false;
  const {anchor, head, empty} = view.state.selection.main;
  const id = headingIdAt(view.state, head);
  if (id?.from !== head || !(empty || (key === 'ArrowRight' && shiftKey))) return false;
  if (id.to === view.state.doc.length) return true;
  view.dispatch({
    selection: EditorSelection.range(empty ? id.to : anchor, id.to),
    annotations: passesId.of(true),
  });
  return false;
}

/** The ids of headings are in the text, but never in the author's way. */
export const headingIds: Extension = [keepCaretOut, keepIds, Prec.highest(keymap.of([{any: passId}]))];
