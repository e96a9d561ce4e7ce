import {type Extension, StateEffect, StateField} from '@codemirror/state';
import {Decoration, type DecorationSet, EditorView, WidgetType} from '@codemirror/view';
import {insertBlock} from '../commands/insertBlock';
import {element} from '../element';
import {focusBlock} from '../look/focusBlock';
import {announce, editorOptions} from '../options';
import {escapeWords} from './pictureWords';

const begin = StateEffect.define<{id: number; at: number}>({
  map: ({id, at}, changes) => ({id, at: changes.mapPos(at)}),
});
const end = StateEffect.define<number>();

class WaitingWidget extends WidgetType {
  override toDOM(): HTMLElement {
    return element('span', {class: 'text-waiting'}, 'Adding the picture…');
  }

  override eq(): boolean {
    return true;
  }
}

const waiting = Decoration.widget({widget: new WaitingWidget(), side: 1});

/** The positions of pictures being uploaded; the text around them can change meanwhile. */
export const picturesOnTheWay: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(places, transaction) {
    let next = places.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(begin)) {
        const place = Decoration.widget({...waiting.spec, id: effect.value.id}).range(effect.value.at);
        next = next.update({add: [place]});
      } else if (effect.is(end)) {
        next = next.update({filter: (_from, _to, {spec}) => spec.id !== effect.value});
      }
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

let count = 0;

/** Adds pictures below the paragraph at a position, and focuses their alt text fields. */
export async function addPictures(view: EditorView, files: readonly File[], at = view.state.selection.main.head) {
  const {addPicture} = view.state.facet(editorOptions);
  for (const file of files) {
    count += 1;
    const id = count;
    view.dispatch({effects: begin.of({id, at})});
    try {
      const {url} = await addPicture(file);
      const place = placeOf(view, id);
      view.dispatch({effects: end.of(id), selection: {anchor: place ?? view.state.selection.main.head}});
      insertPicture(view, url);
    } catch (error) {
      view.dispatch({effects: end.of(id)});
      view.state.facet(announce)(`${file.name} wasn't added. ${error instanceof Error ? error.message : ''}`.trim());
    }
  }
}

function placeOf(view: EditorView, id: number): number | undefined {
  let place: number | undefined;
  for (const set of view.state.facet(EditorView.decorations)) {
    if (typeof set === 'function') continue;
    set.between(0, view.state.doc.length, (from, _to, {spec}) => {
      if (spec.id === id) place = from;
    });
  }
  return place;
}

function insertPicture(view: EditorView, url: string) {
  insertImage(view, '', url);
  focusBlock(view, view.state.selection.main.head);
  view.state.facet(announce)('The picture is in the page. Describe it for people who can’t see it.');
}

function insertImage(view: EditorView, words: string, url: string) {
  insertBlock(view, `![${escapeWords(words)}‸](${/[\s()]/.test(url) ? `<${url}>` : url})`);
}

/** Offers the pictures of the site, and those of this device. */
export function choosePictures(view: EditorView): boolean {
  const {choosePicture} = view.state.facet(editorOptions);
  const add = (files: readonly File[]) => void addPictures(view, files);
  if (choosePicture) choosePicture((url, words) => insertImage(view, words, url), add);
  else chooseFiles(add);
  return true;
}

function chooseFiles(add: (files: readonly File[]) => void) {
  const input = element('input', {
    type: 'file',
    accept: 'image/*',
    multiple: true,
    onchange: () => add(Array.from(input.files ?? [])),
  });
  input.click();
}
