import {EditorState, type SelectionRange, type Transaction} from '@codemirror/state';
import {textWithoutId} from '../language/headingId';
import {itemAt} from '../language/items';
import {QUIZ_KEY} from '../look/quizLines';
import {isInQuiz} from '../look/structure';
import {isVerbatim} from './paragraphs';

/** The prefix of a quote, such as the feedback for an answer, or of a heading. */
const BLOCK_MARK = /^[ \t]*(?=[>#])(?:>[ \t]?)*(?:#{1,6}[ \t]+)?/;

/** The prefix of a quote or heading, or the indent of a step's continuation line. */
const LINE_MARK = /^[ \t]*(?:>[ \t]?)*(?:#{1,6}[ \t]+)?/;

/** The prefix of a question's answer or hint. */
const ANSWER_MARK = new RegExp(`${QUIZ_KEY.source}[ \\t]*`);

/**
 * Keeps marks when the author selects a whole step, heading, quote or answer and types: only the words are replaced.
 * Text typed before a number or a heading's mark goes after it.
 */
export const keepMarks = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.isUserEvent('input.type') || !transaction.docChanged) return transaction;
  const {startState} = transaction;
  const {main, ranges} = startState.selection;
  if (ranges.length > 1 || (main.empty && isOneMoreMark(transaction))) return transaction;
  const from = wordsFrom(startState, main.from, !main.empty);
  const to = main.empty ? from : Math.max(from, wordsTo(startState, main));
  if (from === main.from && to === main.to) return transaction;
  const {from: first, to: last} = transaction.newSelection.main;
  const typed = transaction.newDoc.sliceString(main.from, Math.max(first, last));
  return {
    changes: {from, to, insert: typed},
    selection: {anchor: from + typed.length},
    userEvent: 'input.type',
    scrollIntoView: true,
  };
});

/** Whether a heading becomes one of a lower level: `##` and another `#`. */
function isOneMoreMark({startState, newDoc, newSelection}: Transaction): boolean {
  return newDoc.sliceString(startState.selection.main.head, newSelection.main.head) === '#';
}

/** Returns the end of the words in a selection: a whole selected line ends where the next one begins. */
function wordsTo(state: EditorState, {from, to}: SelectionRange): number {
  return !isVerbatim(state, from) && state.doc.lineAt(to).from === to ? to - 1 : to;
}

/** Returns the start of a line's words for a position before its mark, or else the position itself. */
function wordsFrom(state: EditorState, at: number, isRange: boolean): number {
  const line = state.doc.lineAt(at);
  if (isVerbatim(state, at)) return at;
  const item = itemAt(state, at);
  if (item && item.markFrom >= line.from && item.markFrom <= line.to) return Math.max(at, item.contentFrom);
  const key = isRange && isInQuiz(state, at) ? ANSWER_MARK.exec(line.text)?.[0] : undefined;
  const mark = key ?? (isRange ? LINE_MARK : BLOCK_MARK).exec(textWithoutId(state, line))?.[0];
  return Math.max(at, line.from + (mark?.length ?? 0));
}
