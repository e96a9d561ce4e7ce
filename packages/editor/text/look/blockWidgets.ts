import {type EditorState, type Extension, type Range, StateField} from '@codemirror/state';
import {Decoration, type DecorationSet, EditorView} from '@codemirror/view';
import {DiagramWidget} from '../diagrams/DiagramWidget';
import {PictureWidget} from '../pictures/PictureWidget';
import {closeLeftTables, TableWidget} from '../tables/TableWidget';
import {attention, followAttention, touches} from './attention';
import {structure} from './structure';

const drawnBlocks = StateField.define<DecorationSet>({
  create: draw,
  update(drawn, transaction) {
    const isSame =
      !transaction.docChanged &&
      transaction.state.field(attention) === transaction.startState.field(attention) &&
      transaction.state.field(structure) === transaction.startState.field(structure);
    return isSame ? drawn : draw(transaction.state);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Renders tables, pictures and diagrams in place of their lines. */
export const blockWidgets: Extension = [followAttention, drawnBlocks, closeLeftTables];

function draw(state: EditorState): DecorationSet {
  const {tables, pictures, diagrams} = state.field(structure);
  const {doc} = state;
  const drawn: Range<Decoration>[] = [];
  for (const {from, to, depth, table} of tables) {
    const text = doc.sliceString(from, to);
    drawn.push(Decoration.replace({widget: new TableWidget(text, table, depth), block: true}).range(from, to));
  }
  for (const {from, to, depth, description, url} of pictures) {
    const words = doc.sliceString(description.from, description.to);
    drawn.push(Decoration.replace({widget: new PictureWidget(words, url, depth), block: true}).range(from, to));
  }
  for (const {from, to, depth, source} of diagrams) {
    const isEdited = touches(state.field(attention).selection, from, to);
    const widget = new DiagramWidget(source, depth, isEdited);
    // While its source is edited, show the diagram below.
    drawn.push(
      isEdited
        ? Decoration.widget({widget, block: true, side: 1}).range(to)
        : Decoration.replace({widget, block: true}).range(from, to),
    );
  }
  return Decoration.set(drawn, true);
}
