import {EditorState, type Line, type SelectionRange} from '@codemirror/state';
import {itemAt} from '../language/items';
import {QUIZ_KEY} from '../look/quizLines';
import {isInQuiz} from '../look/structure';
import {isVerbatim} from './paragraphs';

/** The address that ends a heading; only its own line shows it. */
const HEADING_ID = /^ {0,3}#{1,6}[ \t].*?([ \t]+\{#[^{}]*\}[ \t]*)$/;

/** What makes a line a quote, such as the feedback for an answer. */
const QUOTE_MARK = /^[ \t]*(?:>[ \t]?)+/;

/** The same, or what makes it a heading or a part of the step above. */
const LINE_MARK = /^[ \t]*(?:>[ \t]?)*(?:#{1,6}[ \t]+)?/;

/** What makes a line the answer or the hint of a question. */
const ANSWER_MARK = new RegExp(`${QUIZ_KEY.source}[ \\t]*`);

/**
 * Who selects a whole step, heading, quote or answer, number and all, and types, means its words: it stays what it is,
 * and a heading keeps its address. What is typed in front of a number is behind it, and behind an address, in front.
 */
export const keepMarks = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.isUserEvent('input.type') || !transaction.docChanged) return transaction;
  const {startState} = transaction;
  const {main, ranges} = startState.selection;
  if (ranges.length > 1) return transaction;
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

/** Where the words end that somebody means who selects up to a place. */
function wordsTo(state: EditorState, {from, to}: SelectionRange): number {
  const {doc} = state;
  if (isVerbatim(state, from)) return to;
  // A line that is selected whole ends where the next one begins.
  const end = doc.lineAt(to).from === to ? to - 1 : to;
  const line = doc.lineAt(end);
  return Math.min(end, Math.max(from, headingEnd(line)));
}

/** Where the words of a heading end. */
function headingEnd({text, to}: Line): number {
  return to - (HEADING_ID.exec(text)?.[1]?.length ?? 0);
}

/** Where the words of a line begin, for a place before its mark; else the place itself. */
function wordsFrom(state: EditorState, at: number, isRange: boolean): number {
  const line = state.doc.lineAt(at);
  if (isVerbatim(state, at)) return at;
  const place = !isRange && at === line.to ? headingEnd(line) : at;
  const item = itemAt(state, at);
  if (item && item.markFrom >= line.from && item.markFrom <= line.to) return Math.max(place, item.contentFrom);
  const key = isRange && isInQuiz(state, at) ? ANSWER_MARK.exec(line.text)?.[0] : undefined;
  const mark = key ?? (isRange ? LINE_MARK : QUOTE_MARK).exec(line.text)?.[0];
  return Math.max(place, line.from + (mark?.length ?? 0));
}
