import {insertNewline} from '@codemirror/commands';
import {type ChangeSpec, EditorSelection, type EditorState, type Line} from '@codemirror/state';
import type {EditorView} from '@codemirror/view';
import {textWithoutId} from '../language/headingId';
import {type Item, isEmpty, itemAt, nextMark} from '../language/items';
import {enclosing, treeOf} from '../language/language';
import {structure} from '../look/structure';
import {liftItems} from './nesting';
import {withNumbers} from './renumber';

const MARKED = /^(?:StrongEmphasis|Emphasis|InlineCode|Strikethrough)$/;

/** Nodes in which Enter is an ordinary line break. */
const VERBATIM = /^(?:FencedCode|CodeBlock|CommentBlock|HTMLBlock|Table)$/;

const EMPTY_HEADING = /^[ \t>]*#{1,6}[ \t]+$/;

export function isVerbatim(state: EditorState, at: number): boolean {
  const tree = treeOf(state);
  return Boolean(enclosing(tree.resolveInner(at, -1), VERBATIM) ?? enclosing(tree.resolveInner(at, 1), VERBATIM));
}

/** Handles Enter: starts the next list item, or a new paragraph after an empty line in the file. */
export function startParagraph(view: EditorView): boolean {
  const {state} = view;
  const {head, empty} = state.selection.main;
  if (isVerbatim(state, head)) return insertNewline(view);
  if (empty && isBeforeMarks(state, head)) view.dispatch({selection: {anchor: state.doc.lineAt(head).to}});
  return breakLine(view);
}

/** Whether only closing marks, such as bold's, are left on the line: they belong to it. */
function isBeforeMarks(state: EditorState, head: number): boolean {
  const rest = state.sliceDoc(head, state.doc.lineAt(head).to);
  return /^[*_~`]+$/.test(rest) && enclosing(treeOf(state).resolveInner(head, 1), MARKED) !== null;
}

function breakLine(view: EditorView): boolean {
  const {state} = view;
  const {from, to} = state.selection.main;
  const line = state.doc.lineAt(from);
  const quote = /^[ \t]*(?:>[ \t]?)+/.exec(line.text)?.[0];
  const item = itemAt(state, from);
  if (quote && from >= line.from + quote.length) return goOnWithQuote(view, line, quote, item);
  if (item && from >= item.contentFrom) return goOnWithList(view, item, line);
  if (line.text.trim() === '') return insertNewline(view);
  insert(view, {from, to}, '\n\n');
  return true;
}

function insert(view: EditorView, {from, to}: {from: number; to: number}, text: string) {
  const {state} = view;
  const before = state.sliceDoc(state.doc.lineAt(from).from, from);
  // Remove the space where the line was split, or the line would end with it. An empty heading keeps that of its mark.
  const start = EMPTY_HEADING.test(before) ? from : from - (/[ \t]*$/.exec(before)?.[0].length ?? 0);
  view.dispatch(
    withNumbers(state, {
      changes: {from: start, to, insert: text},
      selection: EditorSelection.cursor(start + text.length),
      userEvent: 'input',
      scrollIntoView: true,
    }),
  );
}

function goOnWithList(view: EditorView, item: Item, line: Line): boolean {
  const {state} = view;
  const {doc} = state;
  if (isEmpty(item)) return item.node.parent?.parent?.name === 'ListItem' ? liftItems(view) : endList(view, item, line);
  const isFirstLine = doc.lineAt(item.node.from).number === line.number;
  if (isFirstLine) insert(view, state.selection.main, newItem(item, state));
  else insert(view, state.selection.main, `\n\n${item.indent}`);
  return true;
}

/** Returns the text for a new item after another one. */
export function newItem(item: Item, {doc}: EditorState): string {
  const gap = isLoose(item, doc) ? '\n\n' : '\n';
  const prefix = item.prefix.replace(/[^\t>]/g, ' ');
  const blanks = ' '.repeat(Math.max(1, item.indent.length - item.prefix.length - item.mark.length));
  return `${gap}${prefix}${nextMark(item, doc)}${blanks}${item.box ? '[ ] ' : ''}`;
}

/** Whether a list has empty lines between its items. */
function isLoose({node}: Item, doc: EditorState['doc']): boolean {
  const [first, second] = node.parent?.getChildren('ListItem') ?? [];
  if (!first || !second) return false;
  return first.lastChild?.name === 'Paragraph' && doc.lineAt(first.to).number + 1 < doc.lineAt(second.from).number;
}

/** Ends the list at an empty item and starts a paragraph. */
function endList(view: EditorView, item: Item, line: Line): boolean {
  const {doc} = view.state;
  const follows = line.number > 1 && doc.line(line.number - 1).text.trim() !== '';
  const from = line.from + item.prefix.length;
  replaceLine(view, {from, to: line.to}, follows ? '\n' : '');
  return true;
}

function replaceLine(view: EditorView, {from, to}: {from: number; to: number}, insert: string) {
  view.dispatch(
    withNumbers(view.state, {
      changes: {from, to, insert},
      selection: EditorSelection.cursor(from + insert.length),
      userEvent: 'input',
      scrollIntoView: true,
    }),
  );
}

function goOnWithQuote(view: EditorView, line: Line, quote: string, item: Item | undefined): boolean {
  if (line.length > quote.length) {
    insert(view, view.state.selection.main, `\n${quote}`);
  } else if (item) {
    const from = line.from - 1;
    replaceLine(view, {from, to: line.to}, newItem(item, view.state));
  } else {
    replaceLine(view, line, '\n');
  }
  return true;
}

/** Handles Backspace at the start of a line's words: removes the item, heading or quote mark. */
export function removeMark(view: EditorView): boolean {
  const {state} = view;
  const {main} = state.selection;
  if (!main.empty) return false;
  const line = state.doc.lineAt(main.head);
  const item = itemAt(state, main.head);
  if (item && item.contentFrom === main.head) {
    return item.node.parent?.parent?.name === 'ListItem' ? liftItems(view) : makeParagraph(view, item, line);
  }
  const mark = /^[ \t]*(?:#{1,6}[ \t]+|(?:>[ \t]?)+)/.exec(textWithoutId(state, line))?.[0];
  if (mark && main.head === line.from + mark.length && !isVerbatim(state, main.head)) {
    view.dispatch({changes: {from: line.from, to: main.head}, userEvent: 'delete'});
    return true;
  }
  return main.head === line.from && joinParagraphs(view, line);
}

function makeParagraph(view: EditorView, item: Item, line: Line): boolean {
  const {doc} = view.state;
  const isWritten = (number: number) => number >= 1 && number <= doc.lines && doc.line(number).text.trim() !== '';
  const changes: ChangeSpec[] = [
    {from: line.from + item.prefix.length, to: item.contentFrom, insert: isWritten(line.number - 1) ? '\n' : ''},
    ...(isWritten(line.number + 1) ? [{from: line.to, insert: '\n'}] : []),
  ];
  view.dispatch(withNumbers(view.state, {changes, userEvent: 'delete'}));
  return true;
}

/** Joins a paragraph to the one before and removes the empty line between them. */
function joinParagraphs(view: EditorView, line: Line): boolean {
  const {state} = view;
  const {doc} = state;
  if (line.number < 3 || line.text.trim() === '' || isVerbatim(state, line.from)) return false;
  const [gap, before] = [doc.line(line.number - 1), doc.line(line.number - 2)];
  if (gap.text.trim() !== '' || before.text.trim() === '' || isVerbatim(state, before.to)) return false;
  const {tables, pictures, diagrams} = state.field(structure);
  if ([...tables, ...pictures, ...diagrams].some(({to}) => to === before.to) || /^\s*:{3}/.test(before.text))
    return false;
  view.dispatch({changes: {from: before.to, to: line.from}, selection: {anchor: before.to}, userEvent: 'delete'});
  return true;
}

/** Makes the line at the caret a heading, or turns it back into text. */
export function toggleHeading(view: EditorView, depth: 2 | 3): boolean {
  const {state} = view;
  const line = state.doc.lineAt(state.selection.main.head);
  if (isVerbatim(state, line.from)) return false;
  const before = /^(#{1,6})[ \t]+/.exec(line.text);
  const isSame = before?.[1]?.length === depth;
  const mark = before?.[0].length ?? 0;
  const changes = state.changes({
    from: line.from,
    to: line.from + mark,
    insert: isSame ? '' : `${'#'.repeat(depth)} `,
  });
  const head = changes.mapPos(Math.max(state.selection.main.head, line.from + mark), 1);
  view.dispatch({changes, selection: {anchor: head}, userEvent: 'input', scrollIntoView: true});
  view.focus();
  return true;
}
