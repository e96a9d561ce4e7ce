import {
  type ChangeSpec,
  EditorSelection,
  type EditorState,
  type Transaction,
  type TransactionSpec,
} from '@codemirror/state';
import {isCounting, numberOf, readItem, withNumber} from '../language/items';
import {treeOf} from '../language/language';

/** Makes a change and renumbers the items after it. */
export function withNumbers(state: EditorState, spec: TransactionSpec): Transaction {
  const changed = state.update(spec);
  const numbers = changed.state.changes(renumber(changed.state, changed));
  if (numbers.empty) return changed;
  const {main} = changed.newSelection;
  return state.update({
    ...spec,
    changes: changed.changes.compose(numbers),
    selection: EditorSelection.single(numbers.mapPos(main.anchor, 1), numbers.mapPos(main.head, 1)),
  });
}

function renumber(state: EditorState, {changes}: Transaction): ChangeSpec[] {
  let from = state.doc.length;
  let to = 0;
  changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    from = Math.min(from, fromB);
    to = Math.max(to, toB);
  });
  const corrections: ChangeSpec[] = [];
  treeOf(state).iterate({
    from: Math.max(0, from - 1),
    to: Math.min(state.doc.length, to + 1),
    enter({name, node}) {
      if (name !== 'OrderedList') return;
      const items = node.getChildren('ListItem').map((item) => readItem(item, state.doc));
      if (!isCounting(items)) return;
      let number = items[0] ? numberOf(items[0]) : 1;
      for (const item of items) {
        // Items before the change keep the author's numbers.
        if (item.node.to < from) number = numberOf(item);
        else if (numberOf(item) !== number) corrections.push(...setNumber(state, item, number));
        number += 1;
      }
    },
  });
  return corrections;
}

/** If the number gets longer or shorter, the item's other lines are reindented. */
function setNumber(
  state: EditorState,
  {mark, markFrom, node, indent}: ReturnType<typeof readItem>,
  number: number,
): ChangeSpec[] {
  const {doc} = state;
  const written = withNumber(mark, number);
  const changes: ChangeSpec[] = [{from: markFrom, to: markFrom + mark.length, insert: written}];
  const wider = written.length - mark.length;
  const [first, last] = [doc.lineAt(node.from).number, doc.lineAt(node.to).number];
  for (let line = first + 1; wider !== 0 && line <= last; line++) {
    const {from, text} = doc.line(line);
    if (!text.startsWith(indent)) continue;
    const at = from + indent.length;
    changes.push(wider > 0 ? {from: at, insert: ' '.repeat(wider)} : {from: at + wider, to: at});
  }
  return changes;
}
