import {syntaxTree} from '@codemirror/language';
import {type ChangeSet, EditorSelection, type EditorState, type SelectionRange} from '@codemirror/state';
import type {EditorView, KeyBinding} from '@codemirror/view';
import {enclosing} from '../language/language';

interface Mark {
  node: string;
  opening: string;
  closing: string;
}

const BOLD: Mark = {node: 'StrongEmphasis', opening: '**', closing: '**'};
const ITALIC: Mark = {node: 'Emphasis', opening: '*', closing: '*'};
const BLANK: Mark = {node: 'Blank', opening: '[[', closing: ']]'};

/** Makes the selection or the word at the caret bold, or removes bold. */
export const toggleBold = (view: EditorView) => toggle(view, BOLD);
export const toggleItalic = (view: EditorView) => toggle(view, ITALIC);
/** Makes the selected words a blank in a quiz question, or the reverse. */
export const toggleBlank = (view: EditorView) => toggle(view, BLANK);

export const markKeys: readonly KeyBinding[] = [
  {key: 'Mod-b', run: toggleBold, preventDefault: true},
  {key: 'Mod-i', run: toggleItalic, preventDefault: true},
];

export function isBold(state: EditorState): boolean {
  return markedBy(state, state.selection.main, BOLD) !== null;
}

export function isItalic(state: EditorState): boolean {
  return markedBy(state, state.selection.main, ITALIC) !== null;
}

function toggle(view: EditorView, mark: Mark): boolean {
  const {state} = view;
  const spec = state.changeByRange((range) => {
    const marked = markedBy(state, range, mark);
    if (!marked) return addMark(state, range, mark);
    // At the end of bold words, toggling off while typing moves past the mark.
    const isAtEnd =
      range.empty &&
      range.head === marked.to - mark.closing.length &&
      marked.to - marked.from > mark.opening.length + mark.closing.length;
    return isAtEnd ? {range: EditorSelection.cursor(marked.to)} : unmark(state, range, marked, mark);
  });
  view.dispatch(state.update(spec, {userEvent: 'input', scrollIntoView: true}));
  view.focus();
  return true;
}

function markedBy(state: EditorState, {from, to}: SelectionRange, {node: name}: Mark) {
  const is = new RegExp(`^${name}$`);
  const node =
    enclosing(syntaxTree(state).resolveInner(from, 1), is) ?? enclosing(syntaxTree(state).resolveInner(from, -1), is);
  return node && node.from <= from && to <= node.to ? node : null;
}

function unmark(state: EditorState, range: SelectionRange, node: {from: number; to: number}, {opening, closing}: Mark) {
  const changes = state.changes([
    {from: node.from, to: node.from + opening.length},
    {from: node.to - closing.length, to: node.to},
  ]);
  return {range: range.map(changes), changes};
}

function addMark(state: EditorState, range: SelectionRange, {opening, closing}: Mark) {
  const word = range.empty ? state.wordAt(range.head) : null;
  const lines = linesOf(state, word ?? range);
  const changes: ChangeSet = state.changes(
    lines.flatMap(({from, to}) => [
      {from, insert: opening},
      {from: to, insert: closing},
    ]),
  );
  if (!range.empty) {
    const [from, to] = [lines[0]?.from ?? range.from, lines.at(-1)?.to ?? range.to];
    return {range: EditorSelection.range(changes.mapPos(from, 1), changes.mapPos(to, -1)), changes};
  }
  const head = word ? changes.mapPos(range.head, range.head === word.to ? -1 : 1) : range.head + opening.length;
  return {range: EditorSelection.cursor(head), changes};
}

/** Splits a selection by line, since marks can't span paragraphs or include an item's mark. */
function linesOf(state: EditorState, range: {from: number; to: number}): {from: number; to: number}[] {
  const {doc} = state;
  const [first, last] = [doc.lineAt(range.from).number, doc.lineAt(range.to).number];
  if (first === last) return [trimmed(state, range)];
  return Array.from({length: last - first + 1}, (_, index) => doc.line(first + index)).flatMap((line) => {
    const mark =
      /^[ \t>]*(?:(?:[-+*]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|#{1,6}[ \t]+)?/.exec(line.text)?.[0].length ?? 0;
    const [from, to] = [Math.max(range.from, line.from + mark), Math.min(range.to, line.to)];
    return from < to && state.sliceDoc(from, to).trim() !== '' ? [trimmed(state, {from, to})] : [];
  });
}

/** Trims spaces, since marks next to a space have no effect. */
function trimmed(state: EditorState, {from, to}: {from: number; to: number}): {from: number; to: number} {
  const text = state.sliceDoc(from, to);
  if (text.trim() === '') return {from, to};
  return {from: from + text.length - text.trimStart().length, to: to - text.length + text.trimEnd().length};
}
