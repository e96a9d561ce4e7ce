import {EditorState} from '@codemirror/state';
import {itemAt} from '../language/items';
import {isVerbatim} from './paragraphs';

/**
 * Who selects a whole step or heading, number and all, and types, means its words: it stays a step or a heading. What
 * is typed in front of a number is behind it.
 */
export const keepMarks = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.isUserEvent('input.type') || !transaction.docChanged) return transaction;
  const {startState} = transaction;
  const {main, ranges} = startState.selection;
  if (ranges.length > 1) return transaction;
  const from = wordsFrom(startState, main.from, !main.empty);
  if (from === main.from) return transaction;
  const {doc} = startState;
  // A line that is selected whole ends where the next one begins.
  const isWholeLine = main.to > main.from && doc.lineAt(main.to).from === main.to;
  const to = Math.max(from, isWholeLine ? main.to - 1 : main.to);
  const {from: first, to: last} = transaction.newSelection.main;
  const typed = transaction.newDoc.sliceString(main.from, Math.max(first, last));
  return {
    changes: {from, to, insert: typed},
    selection: {anchor: from + typed.length},
    userEvent: 'input.type',
    scrollIntoView: true,
  };
});

/** Where the words of a line begin, for a place before its mark; else the place itself. */
function wordsFrom(state: EditorState, at: number, isRange: boolean): number {
  const line = state.doc.lineAt(at);
  if (isVerbatim(state, at)) return at;
  const item = itemAt(state, at);
  if (item && item.markFrom >= line.from && item.markFrom <= line.to) return Math.max(at, item.contentFrom);
  const heading = isRange ? /^ {0,3}#{1,6}[ \t]+/.exec(line.text)?.[0].length : undefined;
  return Math.max(at, line.from + (heading ?? 0));
}
