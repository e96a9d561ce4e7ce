import {EditorSelection, type EditorState} from '@codemirror/state';
import type {EditorView} from '@codemirror/view';
import {type Item, isEmpty, itemAt, siblingsOf} from '../language/items';
import {enclosing, treeOf} from '../language/language';

/** Marks the caret position in a block; a pair marks a selection. */
const CARET = '‸';

interface InsertPosition {
  from: number;
  to: number;
  /** The prefix of each line inside a step. */
  indent: string;
}

/**
 * Inserts a block between the paragraphs at the caret, inside the current step if there is one.
 *
 * @param block its lines; `‸` marks the caret, and a pair of them a selection
 */
export function insertBlock(view: EditorView, block: string): boolean {
  const {state} = view;
  const {from, to, indent} = placeFor(state);
  const before = gapBefore(state, from);
  const indented = block.replace(/\n(?!\n)/g, `\n${indent}`);
  const [start = '', selected = '', end] = `${before}${before || indent === '' ? indent : ''}${indented}`.split(CARET);
  const isRange = end !== undefined;
  const text = start + selected + (end ?? '');
  const anchor = from + start.length;
  const hasCaret = block.includes(CARET);
  view.dispatch({
    changes: {from, to, insert: text + gapAfter(state, to)},
    selection: hasCaret
      ? EditorSelection.single(anchor, isRange ? anchor + selected.length : anchor)
      : {anchor: from + text.length},
    userEvent: 'input',
    scrollIntoView: true,
  });
  view.focus();
  return true;
}

function placeFor(state: EditorState): InsertPosition {
  const {head} = state.selection.main;
  const {doc} = state;
  const line = doc.lineAt(head);
  const item = itemAt(state, head);
  if (!item) {
    if (line.text.trim() === '') return {from: line.from, to: line.to, indent: ''};
    return {from: endOfParagraph(state, line.from), to: endOfParagraph(state, line.from), indent: ''};
  }
  if (isEmpty(item)) return placeOfEmpty(item, line, state);
  const end = endOfParagraph(state, head);
  return {from: end, to: end, indent: item.indent};
}

/** Replaces a newly started item with the block, which then belongs to the item before it. */
function placeOfEmpty(item: Item, line: {from: number; to: number}, {doc}: EditorState): InsertPosition {
  const before = siblingsOf(item, doc).findLast(({node}) => node.from < item.node.from);
  if (!before) return {from: line.from, to: line.to, indent: item.prefix};
  return {from: line.from - 1, to: line.to, indent: before.indent};
}

function endOfParagraph(state: EditorState, at: number): number {
  const line = state.doc.lineAt(at);
  const words = line.from + Math.max(0, line.text.search(/\S/));
  const leaf = enclosing(
    treeOf(state).resolveInner(words, 1),
    /^(?:Paragraph|Task|(?:ATX|Setext)Heading\d|Table|FencedCode|BoxFence)$/,
  );
  return Math.max(line.to, leaf ? state.doc.lineAt(leaf.to).to : 0);
}

/** Returns the line breaks needed above a block. */
function gapBefore({doc}: EditorState, from: number): string {
  const line = doc.lineAt(from);
  if (doc.sliceString(line.from, from).trim() !== '') return '\n\n';
  if (line.number === 1 || from > line.from) return '';
  return doc.line(line.number - 1).text.trim() === '' ? '' : '\n';
}

function gapAfter({doc}: EditorState, to: number): string {
  const line = doc.lineAt(to);
  if (line.number === doc.lines) return '\n';
  return doc.line(line.number + 1).text.trim() === '' ? '' : '\n';
}
