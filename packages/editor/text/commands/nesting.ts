import type {ChangeSpec, EditorState} from '@codemirror/state';
import type {EditorView} from '@codemirror/view';
import {type Item, itemAt, nextMark, readItem, siblingsOf, withNumber} from '../language/items';
import {withNumbers} from './renumber';

/** Indents the selected items under the item before them. In a list, Tab does only this. */
export function nestItems(view: EditorView): boolean {
  const items = selectedItems(view.state);
  const first = items[0];
  if (!first) return false;
  const {doc} = view.state;
  const siblings = siblingsOf(first, doc);
  const before = siblings[siblings.findIndex(({node}) => node.from === first.node.from) - 1];
  if (!before) return true;
  const deeper = ' '.repeat(before.indent.length - before.prefix.length);
  const list = before.node.lastChild;
  const last = list && /List$/.test(list.name) ? list.getChildren('ListItem').at(-1) : undefined;
  const lastItem = last && readItem(last, doc);
  const mark = lastItem?.isOrdered === first.isOrdered ? nextMark(lastItem, doc) : withNumber(first.mark, 1);
  change(
    view,
    items.flatMap((item, index) => [
      ...eachLine(view.state, item, ({from}) => [{from, insert: deeper}]),
      ...(index === 0 ? [setMark(item, mark)] : []),
    ]),
  );
  return true;
}

/** Outdents the selected items. */
export function liftItems(view: EditorView): boolean {
  const items = selectedItems(view.state);
  const first = items[0];
  if (!first) return false;
  const parentNode = first.node.parent?.parent;
  if (parentNode?.name !== 'ListItem') return true;
  const {doc} = view.state;
  const parent = readItem(parentNode, doc);
  const less = first.prefix.length - parent.prefix.length;
  change(
    view,
    items.flatMap((item, index) => [
      ...eachLine(view.state, item, ({from, text}) => {
        const blanks = /^[ \t]*/.exec(text.slice(parent.prefix.length))?.[0].length ?? 0;
        const at = from + parent.prefix.length;
        return [{from: at, to: at + Math.min(less, blanks)}];
      }),
      ...(index === 0 ? [setMark(item, nextMark(parent, doc))] : []),
    ]),
  );
  return true;
}

function change(view: EditorView, changes: ChangeSpec[]) {
  view.dispatch(withNumbers(view.state, {changes, userEvent: 'input', scrollIntoView: true}));
}

/** Returns the item at the caret and its selected siblings. */
function selectedItems(state: EditorState): Item[] {
  const {from, to} = state.selection.main;
  const first = itemAt(state, from);
  if (!first) return [];
  return siblingsOf(first, state.doc).filter(
    ({node}) => node.from === first.node.from || (node.from > from && node.from <= to),
  );
}

function setMark({mark, markFrom}: Item, written: string): ChangeSpec {
  return {from: markFrom, to: markFrom + mark.length, insert: written};
}

function eachLine(
  {doc}: EditorState,
  {node}: Item,
  changesOf: (line: {from: number; text: string}) => ChangeSpec[],
): ChangeSpec[] {
  const [first, last] = [doc.lineAt(node.from).number, doc.lineAt(node.to).number];
  return Array.from({length: last - first + 1}, (_, index) => doc.line(first + index)).flatMap((line) =>
    line.text.trim() === '' ? [] : changesOf(line),
  );
}
