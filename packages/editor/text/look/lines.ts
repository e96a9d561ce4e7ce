import {syntaxTree} from '@codemirror/language';
import {type Extension, type Range, RangeSet} from '@codemirror/state';
import {Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate} from '@codemirror/view';
import type {SyntaxNode} from '@lezer/common';
import {attention, followAttention} from './attention';
import {drawBoxLines} from './boxLines';
import {drawCode} from './codeLines';
import {addLineClass, type Drawing, forEachLine, hideWhole, isOnLine} from './drawing';
import {drawHeading} from './headingLines';
import {drawItem, ListLines} from './listLines';
import {drawFeedback, drawQuizParagraph} from './quizLines';
import {drawQuote} from './quoteLines';
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
