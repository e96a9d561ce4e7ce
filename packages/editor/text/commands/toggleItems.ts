import {type ChangeSpec, EditorSelection, type EditorState, type Line} from '@codemirror/state';
import type {EditorView} from '@codemirror/view';
import {type Item, isEmpty, itemAt, nextMark, readItem, siblingsOf} from '../language/items';
import {isVerbatim, newItem} from './paragraphs';
import {withNumbers} from './renumber';

export type ListKind = 'step' | 'bullet' | 'check';

/**
 * Makes the selected lines items. In a list of the same kind it starts the next item; in another kind it converts the
 * item at the caret.
 */
export function addItem(view: EditorView, kind: ListKind): boolean {
  const {state} = view;
  const {main} = state.selection;
  if (isVerbatim(state, main.head)) return false;
  const item = itemAt(state, main.head);
  if (item && kindOf(item) === kind) addNext(view, item);
  else if (item) changeKind(view, item, kind);
  else makeItems(view, kind);
  view.focus();
  return true;
}

function kindOf({isOrdered, box}: Item): ListKind {
  if (box) return 'check';
  return isOrdered ? 'step' : 'bullet';
}

function addNext(view: EditorView, item: Item) {
  if (isEmpty(item)) return;
  insertAt(view, endOf(item, view.state), newItem(item, view.state));
}

/** Returns the end of an item's words, including the lines below it. */
function endOf({node}: Item, {doc}: EditorState): number {
  const text = doc.sliceString(node.from, node.to);
  return node.from + text.trimEnd().length;
}

function insertAt(view: EditorView, from: number, insert: string) {
  view.dispatch(
    withNumbers(view.state, {
      changes: {from, insert},
      selection: EditorSelection.cursor(from + insert.length),
      userEvent: 'input',
      scrollIntoView: true,
    }),
  );
}

function changeKind(view: EditorView, item: Item, kind: ListKind) {
  const before = siblingsOf(item, view.state.doc).findLast(({node}) => node.to <= item.node.from);
  const number = before?.isOrdered ? nextMark(before, view.state.doc) : '1.';
  const written = kind === 'step' ? `${number} ` : kind === 'check' ? '- [ ] ' : '- ';
  view.dispatch(
    withNumbers(view.state, {
      changes: {from: item.markFrom, to: item.contentFrom, insert: written},
      userEvent: 'input',
    }),
  );
}

function makeItems(view: EditorView, kind: ListKind) {
  const {state} = view;
  const {doc, selection} = state;
  const [first, last] = [doc.lineAt(selection.main.from), doc.lineAt(selection.main.to)];
  const before = lastItemAbove(state, first);
  const goesOn = before && kindOf(before) === kind ? before : undefined;
  const changes: ChangeSpec[] = [];
  const caret = first.number === last.number ? selection.main.head : last.to;
  let wordsFrom = 0;
  let number = goesOn?.isOrdered ? Number.parseInt(nextMark(goesOn, doc), 10) : 1;
  // The start of empty lines to remove, between new items or above one that continues a list.
  let gapFrom = goesOn ? endOf(goesOn, state) : undefined;
  for (let index = first.number; index <= last.number; index++) {
    const line = doc.line(index);
    if (line.text.trim() === '' && first.number !== last.number) continue;
    const mark = kind === 'step' ? `${number++}. ` : kind === 'check' ? '- [ ] ' : '- ';
    const bare = /^[ \t]*(?:#{1,6}[ \t]+)?/.exec(line.text)?.[0].length ?? 0;
    const from = gapFrom ?? line.from;
    const insert = gapFrom === undefined ? mark : `\n${mark}`;
    changes.push({from, to: line.from + bare, insert});
    gapFrom = line.to;
    wordsFrom = line.from + bare;
  }
  const change = state.changes(changes);
  view.dispatch(
    withNumbers(state, {
      changes: change,
      selection: EditorSelection.cursor(change.mapPos(Math.max(wordsFrom, caret), 1)),
      userEvent: 'input',
      scrollIntoView: true,
    }),
  );
}

/** Returns the item directly above a line, with at most an empty line between them. */
function lastItemAbove(state: EditorState, line: Line): Item | undefined {
  let above = line.number - 1;
  while (above > 0 && state.doc.line(above).text.trim() === '') above -= 1;
  if (above === 0) return undefined;
  const item = itemAt(state, state.doc.line(above).from);
  let outermost = item;
  for (let node = item?.node ?? null; node; node = node.parent) {
    if (node.name === 'ListItem') outermost = readItem(node, state.doc);
  }
  return outermost;
}

/** Adds a step nested in the step at the caret. */
export function addSubstep(view: EditorView): boolean {
  const {state} = view;
  const item =
    itemAt(state, state.selection.main.head) ?? lastItemAbove(state, state.doc.lineAt(state.selection.main.head));
  if (!item || isEmpty(item)) return addItem(view, 'step');
  const list = item.node.getChildren('BulletList').concat(item.node.getChildren('OrderedList')).at(-1);
  const last = list?.getChildren('ListItem').at(-1);
  const lastItem = last && readItem(last, state.doc);
  insertAt(view, endOf(item, state), lastItem ? newItem(lastItem, state) : `\n${item.indent}- `);
  view.focus();
  return true;
}
