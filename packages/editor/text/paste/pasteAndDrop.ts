import type {Extension} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {isVerbatim} from '../commands/paragraphs';
import {announce, editorOptions} from '../options';
import {addPictures} from '../pictures/addPictures';

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

/**
 * Saves the pictures embedded in pasted HTML and replaces their URLs.
 *
 * @param rtf the same text as RTF from Word, with the pictures that its HTML only references
 */
export async function embeddedPictures(
  html: string,
  rtf: string,
  addPicture: (file: File) => Promise<{url: string}>,
): Promise<string> {
  if (!/src\s*=\s*["']?(?:data:image|file:)/i.test(html)) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const named = page.querySelectorAll<HTMLImageElement>('img[src^="file:"]');
  const inRtf = rtfPictures(rtf);
  // If the numbers of pictures differ, there's no way to match them.
  const fileAt = (at: number) => (inRtf.length === named.length ? inRtf[at] : undefined);
  const files = new Map(Array.from(named, (image, at) => [image, fileAt(at)]));
  for (const image of page.querySelectorAll<HTMLImageElement>('img[src^="data:image/"]'))
    files.set(image, fileOf(image.src));
  for (const [image, file] of files) if (file) image.setAttribute('src', (await addPicture(file)).url);
  return page.body.innerHTML;
}

function fileOf(address: string): File {
  const [head = '', data = ''] = address.split(',', 2);
  const type = /^data:([\w/+.-]+)/.exec(head)?.[1] ?? 'image/png';
  const bytes = head.endsWith(';base64')
    ? Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
    : new TextEncoder().encode(decodeURIComponent(data));
  return new File([bytes], `pasted.${type.split('/')[1]?.split('+')[0] ?? 'png'}`, {type});
}

/** RTF picture formats that pages can show. */
const TYPES: Readonly<Record<string, string>> = {pngblip: 'image/png', jpegblip: 'image/jpeg'};

/**
 * Returns the pictures in RTF, in order. Word's HTML only references files on its own disk; its RTF contains the
 * pictures.
 */
function rtfPictures(rtf: string): File[] {
  return Array.from(rtf.matchAll(/\\(pngblip|jpegblip)\b/g), ({0: mark, 1: name = '', index}) => {
    const type = TYPES[name] ?? '';
    return new File([bytesOf(digitsAfter(rtf, index + mark.length))], `pasted.${type.split('/')[1]}`, {type});
  });
}

/** Returns the hex digits up to the end of a group, without its control words and nested groups. */
function digitsAfter(rtf: string, start: number): string {
  const parts: string[] = [];
  let [depth, from] = [0, start];
  for (const brace of rtf.slice(start).matchAll(/[{}]/g)) {
    const at = start + brace.index;
    if (depth === 0) parts.push(rtf.slice(from, at));
    depth += brace[0] === '{' ? 1 : -1;
    if (depth < 0) break;
    from = at + 1;
  }
  return parts.join(' ').replace(/\\[a-z]+-?\d*|\s+/gi, '');
}

function bytesOf(digits: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(digits.length >> 1);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}
