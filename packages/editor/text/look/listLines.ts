import type {Text} from '@codemirror/state';
import {Decoration, type EditorView, WidgetType} from '@codemirror/view';
import type {SyntaxNode} from '@lezer/common';
import {element} from '../element';
import {type Drawing, forEachLine, hideWhole} from './drawing';
import {isInQuiz} from './structure';

interface Line {
  depth: number;
  isFirst: boolean;
  /** The number of indent characters before its words. */
  indent: number;
}

/** Tracks the indent of lines; the innermost list counts. */
export class ListLines {
  private readonly lines = new Map<number, Line>();
  private depth = 0;

  enter(item: SyntaxNode, drawing: Drawing) {
    this.depth += 1;
    const {doc} = drawing.view.state;
    const mark = item.getChild('ListMark');
    const start = doc.lineAt(item.from);
    const indent = mark
      ? mark.to - start.from + (/^[ \t]*/.exec(doc.sliceString(mark.to, start.to))?.[0].length ?? 0)
      : 0;
    forEachLine(drawing, item, (from, _to, index) => {
      this.lines.set(from, {depth: this.depth, isFirst: index === 0, indent});
    });
  }

  leave() {
    this.depth -= 1;
  }

  finish(drawing: Drawing) {
    const {doc} = drawing.view.state;
    for (const [from, {depth, isFirst, indent}] of this.lines) {
      const line = doc.lineAt(from);
      drawing.decorations.push(
        Decoration.line({
          class: isFirst ? 'text-item' : 'text-in-item',
          attributes: {style: `--depth: ${depth}`},
        }).range(from),
      );
      const blanks = /^[ \t]*/.exec(line.text)?.[0].length ?? 0;
      if (blanks < line.length) hideWhole(drawing, from, from + (isFirst ? blanks : Math.min(blanks, indent)));
    }
  }
}

/** Draws an item's number, bullet or checkbox. */
export function drawItem(item: SyntaxNode, drawing: Drawing) {
  const {doc} = drawing.view.state;
  const mark = item.getChild('ListMark');
  if (!mark || mark.from < drawing.from || mark.to > drawing.to) return;
  const task = item.getChild('Task')?.getChild('TaskMarker');
  const end = task ?? mark;
  const blanks = /^[ \t]*/.exec(doc.sliceString(end.to, doc.lineAt(end.to).to))?.[0].length ?? 0;
  const widget = task
    ? new CheckboxWidget(/x/i.test(doc.sliceString(task.from, task.to)), wordsOf(item, drawing.view))
    : new MarkWidget(item.parent?.name === 'OrderedList' ? `${numberOf(item, doc)}.` : '•');
  const range = Decoration.replace({widget}).range(mark.from, end.to + blanks);
  drawing.decorations.push(range);
  drawing.skipped.push(range);
}

/** Returns the number readers see: lists count up from their first number. */
function numberOf(item: SyntaxNode, doc: Text): number {
  const items = item.parent?.getChildren('ListItem') ?? [];
  const mark = items[0]?.getChild('ListMark');
  const first = mark ? Number.parseInt(doc.sliceString(mark.from, mark.to), 10) : 1;
  return first + items.findIndex(({from}) => from === item.from);
}

function wordsOf(item: SyntaxNode, view: EditorView): string {
  const task = item.getChild('Task');
  const words = task ? view.state.sliceDoc(task.from + 3, task.to).trim() : '';
  return isInQuiz(view.state, item.from) ? `Correct answer: ${words}` : words;
}

class MarkWidget extends WidgetType {
  constructor(private readonly mark: string) {
    super();
  }

  override eq(other: MarkWidget): boolean {
    return other.mark === this.mark;
  }

  override toDOM(): HTMLElement {
    return element('span', {class: this.mark === '•' ? 'text-bullet' : 'text-number'}, this.mark);
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

class CheckboxWidget extends WidgetType {
  constructor(
    private readonly isChecked: boolean,
    private readonly words: string,
  ) {
    super();
  }

  override eq(other: CheckboxWidget): boolean {
    return other.isChecked === this.isChecked && other.words === this.words;
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = element('input', {
      type: 'checkbox',
      checked: this.isChecked,
      'aria-label': this.words || 'Checkbox',
      onchange: () => tick(view, box),
      onmousedown: (event: MouseEvent) => event.stopPropagation(),
    });
    return element('span', {class: 'text-check'}, box);
  }

  override updateDOM(dom: HTMLElement): boolean {
    const box = dom.querySelector('input');
    if (!box) return false;
    box.checked = this.isChecked;
    box.setAttribute('aria-label', this.words || 'Checkbox');
    return true;
  }
}

function tick(view: EditorView, box: HTMLInputElement) {
  const from = view.posAtDOM(box);
  const line = view.state.doc.lineAt(from);
  const open = line.text.indexOf('[', from - line.from);
  if (open < 0) return;
  view.dispatch({
    changes: {from: line.from + open + 1, to: line.from + open + 2, insert: box.checked ? 'x' : ' '},
    userEvent: 'input',
  });
}
