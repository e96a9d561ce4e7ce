import {type Extension, RangeSet} from '@codemirror/state';
import {BlockWrapper, Decoration, EditorView} from '@codemirror/view';
import {BoxControls, nameOfBox} from '../boxes/BoxControls';
import type {Box} from '../language/boxes';
import {attention, touches} from './attention';
import {addLineClass, type Drawing, hideWhole, LabelWidget} from './drawing';
import {structure} from './structure';

/** Draws a frame around each box. */
export const boxFrames: Extension = EditorView.blockWrappers.of((view) => {
  const {doc} = view.state;
  const {boxes} = view.state.field(structure);
  const frames = boxes.map(({type, opening, to, depth}, index) => {
    const around = boxes.slice(0, index).findLast((outer) => outer.to >= to);
    const indent = depth - (around?.depth ?? 0);
    return BlockWrapper.create({
      tagName: 'div',
      attributes: {class: `text-box text-box-${type}`, style: `--box-depth: ${depth}; --box-indent: ${indent}`},
      // Nested boxes rank after the boxes around them.
      rank: Math.max(0, 100 - index),
    }).range(doc.lineAt(opening.from).from, Math.min(doc.length, doc.lineAt(to).from + 1));
  });
  return RangeSet.of(
    frames.filter(({from, to}) => from < to),
    true,
  );
});

/** Draws each box's title and hides its last line. */
export function drawBoxLines(drawing: Drawing, boxes: readonly Box[]) {
  const {view, from, to, decorations} = drawing;
  for (const {type, title, opening, closing} of boxes) {
    if (opening.from >= from && opening.to <= to) {
      addLineClass(drawing, opening.from, 'text-box-title');
      const line = {from: view.state.doc.lineAt(opening.from).from, to: opening.to};
      // Whatever has the focus: it may be in one of the box's fields. They open at once, and close when the mouse rests.
      const isEdited = [view.state, view.state.field(attention)].some(({selection}) =>
        touches(selection, line.from, line.to),
      );
      const widget = isEdited
        ? new BoxControls(type, title ?? '')
        : new LabelWidget(title || nameOfBox(type), 'text-box-name');
      decorations.push(Decoration.replace({widget}).range(opening.from, opening.to));
    }
    if (!closing || closing.from < from || closing.to > to) continue;
    addLineClass(drawing, closing.from, 'text-box-end');
    hideWhole(drawing, closing.from, closing.to);
  }
}
