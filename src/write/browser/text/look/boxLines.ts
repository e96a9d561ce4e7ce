import {type Extension, RangeSet} from '@codemirror/state';
import {BlockWrapper, Decoration, EditorView} from '@codemirror/view';
import type {Box} from '../language/boxes';
import {addLineClass, type Drawing, isOnLine} from './drawing';
import {LabelWidget} from './LabelWidget';
import {structure} from './structure';

const NAMES: Readonly<Record<string, string>> = {quiz: 'Self-check'};

/** What a box is called where it has no title of its own. */
export function nameOfBox(type: string): string {
  return NAMES[type] ?? type.charAt(0).toUpperCase() + type.slice(1);
}

/** Draws a frame around the lines of each box. */
export const boxFrames: Extension = EditorView.blockWrappers.of((view) => {
  const {doc} = view.state;
  const {boxes} = view.state.field(structure);
  const frames = boxes.map(({type, opening, to}, index) =>
    BlockWrapper.create({
      tagName: 'div',
      attributes: {class: `text-box text-box-${type}`},
      // Boxes within others come after them.
      rank: Math.max(0, 100 - index),
    }).range(doc.lineAt(opening.from).from, Math.min(doc.length, doc.lineAt(to).from + 1)),
  );
  return RangeSet.of(
    frames.filter(({from, to}) => from < to),
    true,
  );
});

/** Draws the title of each box, and hides the line that ends it. */
export function drawBoxLines(drawing: Drawing, boxes: readonly Box[]) {
  const {from, to, decorations} = drawing;
  for (const {type, title, opening, closing} of boxes) {
    if (opening.from >= from && opening.to <= to) {
      addLineClass(drawing, opening.from, 'text-box-title');
      if (!isOnLine(drawing, opening)) {
        const widget = new LabelWidget(title ?? nameOfBox(type), 'text-box-name');
        decorations.push(Decoration.replace({widget}).range(opening.from, opening.to));
      }
    }
    if (!closing || closing.from < from || closing.to > to) continue;
    addLineClass(drawing, closing.from, 'text-box-end');
    if (!isOnLine(drawing, closing)) decorations.push(Decoration.replace({}).range(closing.from, closing.to));
  }
}
