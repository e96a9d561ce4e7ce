import {EditorState, type Line} from '@codemirror/state';
import {readItem} from '../language/items';
import {enclosing, treeOf} from '../language/language';
import {isVerbatim} from './paragraphs';

/**
 * Keeps words typed into the empty line between two paragraphs a separate paragraph. Below a table they don't become a
 * row, and within a step they're part of it.
 */
export const keepApart = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.isUserEvent('input.type') || !transaction.docChanged) return transaction;
  const {startState, newSelection, newDoc} = transaction;
  const {main} = startState.selection;
  const line = startState.doc.lineAt(main.head);
  if (!main.empty || line.text.trim() !== '' || isVerbatim(startState, main.head)) return transaction;
  const typed = newDoc.lineAt(newSelection.main.head);
  if (typed.text.trim() === '' || /^[ \t]+\S/.test(typed.text)) return transaction;
  const isWritten = (neighbor: Line | null) => neighbor !== null && neighbor.text.trim() !== '';
  const above = typed.number > 1 ? newDoc.line(typed.number - 1) : null;
  const below = typed.number < newDoc.lines ? newDoc.line(typed.number + 1) : null;
  const before = (isWritten(above) ? '\n' : '') + indentAt(startState, main.head).slice(line.length);
  const changes = [
    ...(before ? [{from: typed.from, insert: before}] : []),
    ...(isWritten(below) ? [{from: typed.to, insert: '\n'}] : []),
  ];
  return changes.length > 0 ? [transaction, {changes, sequential: true}] : transaction;
});

/** Returns the indent that keeps an empty line inside its step. */
function indentAt(state: EditorState, at: number): string {
  const item = enclosing(treeOf(state).resolveInner(at, 0), /^ListItem$/);
  return item ? readItem(item, state.doc).indent : '';
}
