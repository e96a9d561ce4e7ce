import type {Range} from '@codemirror/state';
import {Decoration, type EditorView, WidgetType} from '@codemirror/view';
import {element} from '../element';
import {showsMarks} from './attention';

/** Collects the decorations of the visible lines. */
export interface Drawing {
  view: EditorView;
  from: number;
  to: number;
  decorations: Range<Decoration>[];
  /** Ranges the caret skips because they're hidden. */
  skipped: Range<Decoration>[];
}

const hidden = Decoration.replace({});

/** Hides characters the caret never needs to reach. */
export function hideWhole(drawing: Drawing, from: number, to: number) {
  if (from >= to) return;
  drawing.decorations.push(hidden.range(from, to));
  drawing.skipped.push(hidden.range(from, to));
}

export function addLineClass({view, decorations}: Drawing, at: number, name: string, attributes = {}) {
  decorations.push(Decoration.line({class: name, attributes}).range(view.state.doc.lineAt(at).from));
}

/** Calls back for each visible line of a node. */
export function forEachLine(
  {view, from, to}: Drawing,
  node: {from: number; to: number},
  each: (from: number, to: number, index: number) => void,
) {
  const {doc} = view.state;
  const first = doc.lineAt(node.from).number;
  const last = doc.lineAt(Math.min(node.to, to)).number;
  for (let number = doc.lineAt(Math.max(node.from, from)).number; number <= last; number++) {
    const line = doc.line(number);
    each(line.from, line.to, number - first);
  }
}

/** Whether the caret is on one of a node's lines. */
export function isOnLine({view}: Drawing, {from, to}: {from: number; to: number}): boolean {
  const {doc} = view.state;
  return showsMarks(view.state, doc.lineAt(from).from, doc.lineAt(to).to);
}

/** Replaces a line's marks with words. */
export class LabelWidget extends WidgetType {
  constructor(
    private readonly words: string,
    private readonly look = 'text-label',
  ) {
    super();
  }

  override eq(other: LabelWidget): boolean {
    return other.words === this.words && other.look === this.look;
  }

  override toDOM(): HTMLElement {
    return element('span', {class: this.look}, this.words);
  }

  override ignoreEvent(): boolean {
    return false;
  }
}
