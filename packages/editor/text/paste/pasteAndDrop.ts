import type {Extension} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {isVerbatim} from '../commands/paragraphs';
import {announce, editorOptions} from '../options';
import {addPictures} from '../pictures/addPictures';
import {embeddedPictures} from './embeddedPictures';

/** Handles pasted and dropped formatted text and pictures. */
export const pasteAndDrop: Extension = EditorView.domEventHandlers({
  paste(event, view) {
    const {clipboardData} = event;
    if (!clipboardData || isVerbatim(view.state, view.state.selection.main.head)) return false;
    const html = clipboardData.getData('text/html');
    const pictures = picturesOf(clipboardData);
    if (pictures.length > 0 && !hasWords(html)) void addPictures(view, pictures);
    // Code editors copy plain text as colored HTML.
    else if (hasWords(html) && !clipboardData.types.includes('vscode-editor-data'))
      void pasteHtml(view, html, clipboardData.getData('text/rtf'));
    else return false;
    event.preventDefault();
    return true;
  },
  drop(event, view) {
    const pictures = event.dataTransfer ? picturesOf(event.dataTransfer) : [];
    if (pictures.length === 0) return false;
    event.preventDefault();
    const at = view.posAtCoords({x: event.clientX, y: event.clientY}) ?? view.state.doc.length;
    void addPictures(view, pictures, at);
    return true;
  },
});

function picturesOf({files}: DataTransfer): File[] {
  return Array.from(files).filter(({type}) => type.startsWith('image/'));
}

function hasWords(html: string): boolean {
  return (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').trim() !== '';
}

async function pasteHtml(view: EditorView, html: string, rtf: string) {
  const {convertPaste, addPicture} = view.state.facet(editorOptions);
  try {
    const text = (await convertPaste(await embeddedPictures(html, rtf, addPicture))).trim();
    const {main} = view.state.selection;
    view.dispatch(view.state.replaceSelection(between(view, text, main)), {
      userEvent: 'input.paste',
      scrollIntoView: true,
    });
  } catch (error) {
    view.state.facet(announce)(`This can't be pasted. ${error instanceof Error ? error.message : ''}`.trim());
  }
}

/** Separates several paragraphs from the text around them; a few words join a sentence. */
function between(view: EditorView, text: string, {from, to}: {from: number; to: number}): string {
  if (!text.includes('\n')) return text;
  const {doc} = view.state;
  const [before, after] = [doc.lineAt(from), doc.lineAt(to)];
  const [above, below] = [doc.sliceString(0, before.from), doc.sliceString(after.to)];
  return (
    gap(doc.sliceString(before.from, from), lastLine(above)) +
    text +
    gap(doc.sliceString(to, after.to), firstLine(below))
  );
}

/** Returns the line breaks between pasted text and the rest of the line, or the next line. */
function gap(restOfLine: string, nextLine: string): string {
  if (restOfLine.trim() !== '') return '\n\n';
  return nextLine.trim() === '' ? '' : '\n';
}

function lastLine(text: string): string {
  return text.replace(/\n$/, '').split('\n').at(-1) ?? '';
}

function firstLine(text: string): string {
  return text.replace(/^\n/, '').split('\n', 1)[0] ?? '';
}
