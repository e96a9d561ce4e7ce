import {syntaxTree} from '@codemirror/language';
import {type ChangeSpec, EditorSelection, type EditorState, type SelectionRange} from '@codemirror/state';
import type {EditorView, KeyBinding} from '@codemirror/view';
import {enclosing} from '../language/language';

interface Mark {
  node: string;
  written: string;
}

const BOLD: Mark = {node: 'StrongEmphasis', written: '**'};
const ITALIC: Mark = {node: 'Emphasis', written: '*'};

/** Makes the selected words bold, or the word at the caret; takes the marks away where they are bold. */
export const toggleBold = (view: EditorView) => toggle(view, BOLD);
export const toggleItalic = (view: EditorView) => toggle(view, ITALIC);

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
    return marked ? unmark(state, range, marked, mark) : addMark(state, range, mark);
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

function unmark(state: EditorState, range: SelectionRange, node: {from: number; to: number}, {written}: Mark) {
  const {length} = written;
  const changes = state.changes([
    {from: node.from, to: node.from + length},
    {from: node.to - length, to: node.to},
  ]);
  return {range: range.map(changes), changes};
}

function addMark(state: EditorState, range: SelectionRange, {written}: Mark) {
  const word = range.empty ? state.wordAt(range.head) : null;
  const {from, to} = trimmed(state, word ?? range);
  const changes: ChangeSpec[] = [
    {from, insert: written},
    {from: to, insert: written},
  ];
  const {length} = written;
  const selected = range.empty
    ? EditorSelection.cursor(range.head + length)
    : EditorSelection.range(from + length, to + length);
  return {range: selected, changes};
}

/** Marks next to a blank have no effect. */
function trimmed(state: EditorState, {from, to}: SelectionRange): {from: number; to: number} {
  const text = state.sliceDoc(from, to);
  if (text.trim() === '') return {from, to};
  return {from: from + text.length - text.trimStart().length, to: to - text.length + text.trimEnd().length};
}
