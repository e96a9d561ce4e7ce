import {syntaxTree} from '@codemirror/language';
import {type Extension, type Range, RangeSet} from '@codemirror/state';
import {Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate} from '@codemirror/view';
import {headingDepth} from '@deskbook/text/markdown/markdownText';
import type {SyntaxNode} from '@lezer/common';
import {headingIdAt} from '../language/headingId';
import {attention, followAttention, showsMarks} from './attention';
import {drawBoxLines} from './boxLines';
import {addLineClass, type Drawing, forEachLine, hideWhole, isOnLine, LabelWidget} from './drawing';
import {drawItem, ListLines} from './listLines';
import {drawFeedback, drawQuizParagraph} from './quizLines';
import {isInQuiz, structure} from './structure';

class LineLooks {
  drawn: DecorationSet = Decoration.none;
  skipped: DecorationSet = Decoration.none;

  constructor(view: EditorView) {
    this.draw(view);
  }

  update({docChanged, selectionSet, viewportChanged, state, startState, view}: ViewUpdate) {
    const isSame =
      !docChanged &&
      !selectionSet &&
      !viewportChanged &&
      state.field(attention) === startState.field(attention) &&
      syntaxTree(state) === syntaxTree(startState);
    if (!isSame) this.draw(view);
  }

  private draw(view: EditorView) {
    const decorations: Range<Decoration>[] = [];
    const skipped: Range<Decoration>[] = [];
    for (const {from, to} of view.visibleRanges) drawRange({view, from, to, decorations, skipped});
    this.drawn = Decoration.set(decorations, true);
    this.skipped = RangeSet.of(skipped, true);
  }
}

/** Styles headings, lists, quotes, code and boxes. A line's marks show while the caret is on it. */
export const lineLooks: Extension = [
  followAttention,
  ViewPlugin.fromClass(LineLooks, {
    decorations: ({drawn}) => drawn,
    provide: (plugin) => EditorView.atomicRanges.of((view) => view.plugin(plugin)?.skipped ?? Decoration.none),
  }),
];

function drawRange(drawing: Drawing) {
  const {view, from, to} = drawing;
  const lists = new ListLines();
  syntaxTree(view.state).iterate({
    from,
    to,
    enter: (node) => drawNode(node.node, drawing, lists),
    leave: ({name}) => {
      if (name === 'ListItem') lists.leave();
    },
  });
  lists.finish(drawing);
  drawBoxLines(drawing, view.state.field(structure).boxes);
  forEachLine(drawing, drawing, (start, end) => {
    if (start === end)
      addLineClass(drawing, start, isOnLine(drawing, {from: start, to: end}) ? 'text-new' : 'text-gap');
  });
}

function drawNode(node: SyntaxNode, drawing: Drawing, lists: ListLines): boolean | undefined {
  const {name} = node;
  if (name === 'Table') return false;
  if (/^(?:ATX|Setext)Heading\d$/.test(name)) drawHeading(node, drawing);
  if (name === 'ListItem') {
    lists.enter(node, drawing);
    drawItem(node, drawing);
  }
  if (name === 'Blockquote') {
    drawQuote(node, drawing);
    if (isInQuiz(drawing.view.state, node.from)) drawFeedback(node, drawing);
  }
  if (name === 'Paragraph' && isInQuiz(drawing.view.state, node.from)) drawQuizParagraph(node, drawing);
  if (name === 'FencedCode' || name === 'CodeBlock') {
    drawCode(node, drawing);
    return false;
  }
  if (name === 'CommentBlock' || name === 'HTMLBlock') {
    const look = name === 'CommentBlock' ? 'text-comment' : 'text-html';
    forEachLine(drawing, node, (from) => addLineClass(drawing, from, look));
  }
  if (name === 'HorizontalRule' && !isOnLine(drawing, node)) {
    addLineClass(drawing, node.from, 'text-rule');
    hideWhole(drawing, node.from, node.to);
  }
  return undefined;
}

/** Draws a code block. Unless the caret is in it, its fences show only the language. */
function drawCode(code: SyntaxNode, drawing: Drawing) {
  const {view, decorations} = drawing;
  forEachLine(drawing, code, (from) => addLineClass(drawing, from, 'text-code'));
  if (code.name !== 'FencedCode' || showsMarks(view.state, code.from, code.to)) return;
  const {doc} = view.state;
  const info = code.getChild('CodeInfo');
  const language = info ? doc.sliceString(info.from, info.to) : 'text';
  const first = doc.lineAt(code.from);
  decorations.push(
    Decoration.replace({widget: new LabelWidget(`Code: ${language}`)}).range(code.from, Math.min(first.to, code.to)),
  );
  const marks = code.getChildren('CodeMark');
  const last = marks.at(-1);
  if (marks.length > 1 && last) decorations.push(Decoration.replace({}).range(last.from, last.to));
}

function drawHeading(node: SyntaxNode, drawing: Drawing) {
  const {view, decorations} = drawing;
  const depth = headingDepth(node.name);
  forEachLine(drawing, node, (from) => addLineClass(drawing, from, `text-heading text-heading-${depth}`));
  const isActive = isOnLine(drawing, node);
  const id = headingIdAt(view.state, node.from);
  for (const {from, to} of node.getChildren('HeaderMark')) {
    const end =
      from === node.from ? from + (/^#+[ \t]*/.exec(view.state.sliceDoc(from, node.to))?.[0].length ?? 0) : to;
    if (isActive) decorations.push(Decoration.mark({class: 'text-aside'}).range(from, to));
    else hideWhole(drawing, from, Math.min(Math.max(end, to), id?.from ?? node.to));
  }
  if (id) decorations.push(Decoration.replace({}).range(id.from, id.to));
}

function drawQuote(quote: SyntaxNode, drawing: Drawing) {
  const {doc} = drawing.view.state;
  forEachLine(drawing, quote, (from) => addLineClass(drawing, from, 'text-quote'));
  quote.cursor().iterate(({name, from, to}) => {
    if (name !== 'QuoteMark' || from < drawing.from || to > drawing.to || isOnLine(drawing, {from, to})) return;
    hideWhole(drawing, from, doc.sliceString(to, to + 1) === ' ' ? to + 1 : to);
  });
}
