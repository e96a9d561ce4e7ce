import {syntaxTree} from '@codemirror/language';
import type {Extension, Range} from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import type {SyntaxNode, SyntaxNodeRef} from '@lezer/common';
import {element} from '../element';
import {editorOptions} from '../options';
import {attention, followAttention, showsMarks} from './attention';
import {readImage} from './structure';

const STYLES: Readonly<Record<string, Decoration>> = {
  StrongEmphasis: Decoration.mark({tagName: 'strong'}),
  Emphasis: Decoration.mark({tagName: 'em'}),
  InlineCode: Decoration.mark({tagName: 'code'}),
  Strikethrough: Decoration.mark({tagName: 's'}),
  Comment: Decoration.mark({class: 'text-comment'}),
  HTMLTag: Decoration.mark({class: 'text-aside'}),
  URL: Decoration.mark({class: 'text-link'}),
  Blank: Decoration.mark({class: 'text-blank-word', attributes: {title: 'Left blank in the quiz'}}),
};

const MARKS: Readonly<Record<string, string>> = {
  StrongEmphasis: 'EmphasisMark',
  Emphasis: 'EmphasisMark',
  InlineCode: 'CodeMark',
  Strikethrough: 'StrikethroughMark',
  Blank: 'BlankMark',
};

const hidden = Decoration.replace({});

class ImageWidget extends WidgetType {
  constructor(
    private readonly address: string,
    private readonly words: string,
  ) {
    super();
  }

  override eq(other: ImageWidget): boolean {
    return other.address === this.address && other.words === this.words;
  }

  override toDOM(): HTMLElement {
    return element('img', {src: this.address, alt: this.words, class: 'text-image'});
  }
}

const drawnWords = ViewPlugin.fromClass(
  class {
    drawn: DecorationSet;

    constructor(view: EditorView) {
      this.drawn = draw(view);
    }

    update(update: ViewUpdate) {
      const isSame =
        !update.docChanged &&
        !update.viewportChanged &&
        update.state.field(attention) === update.startState.field(attention) &&
        syntaxTree(update.state) === syntaxTree(update.startState);
      if (!isSame) this.drawn = draw(update.view);
    }
  },
  {decorations: ({drawn}) => drawn},
);

/** Styles bold, links and other inline marks, which show while the caret is in them. */
export const wordMarks: Extension = [followAttention, drawnWords];

function draw(view: EditorView): DecorationSet {
  const decorations: Range<Decoration>[] = [];
  for (const {from, to} of view.visibleRanges) {
    syntaxTree(view.state).iterate({from, to, enter: (node) => drawNode(node, view, decorations)});
  }
  return Decoration.set(decorations, true);
}

function drawNode(ref: SyntaxNodeRef, view: EditorView, decorations: Range<Decoration>[]): boolean | undefined {
  const {name, from, to} = ref;
  if (name === 'Table' || name === 'FencedCode' || name === 'CodeBlock') return false;
  const isShown = showsMarks(view.state, from, to);
  const style = STYLES[name];
  if (style && from < to) decorations.push(style.range(from, to));
  const mark = MARKS[name];
  if (mark && !isShown) for (const each of ref.node.getChildren(mark)) hide(each.from, each.to, decorations);
  if (name === 'Link') drawLink(ref.node, isShown, decorations);
  if (name === 'Image') return drawImage(ref.node, isShown, view, decorations);
  if (name === 'Escape' && !isShown) hide(from, from + 1, decorations);
  return undefined;
}

function hide(from: number, to: number, decorations: Range<Decoration>[]) {
  if (from < to) decorations.push(hidden.range(from, to));
}

function drawLink(link: SyntaxNode, isShown: boolean, decorations: Range<Decoration>[]) {
  const [start, end] = link.getChildren('LinkMark');
  // Text in brackets alone isn't a link.
  if (!start || !end || !(link.getChild('URL') || link.getChild('LinkLabel'))) return;
  if (start.to < end.from) decorations.push(Decoration.mark({class: 'text-link'}).range(start.to, end.from));
  if (isShown) return;
  hide(start.from, start.to, decorations);
  hide(end.from, link.to, decorations);
}

function drawImage(image: SyntaxNode, isShown: boolean, view: EditorView, decorations: Range<Decoration>[]): boolean {
  const read = readImage(image, view.state.doc);
  if (!read || isShown) return true;
  const {pictureAddress} = view.state.facet(editorOptions);
  const words = view.state.sliceDoc(read.description.from, read.description.to);
  const widget = new ImageWidget(pictureAddress(read.url), words);
  decorations.push(Decoration.replace({widget}).range(image.from, image.to));
  return false;
}
