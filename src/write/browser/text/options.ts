import {Facet} from '@codemirror/state';
import type {Problem} from '../../../content/problems';

export interface FoundPage {
  title: string;
  /** Its file, relative to the site: `docs/procedures/load-receipt-paper.md`. */
  path: string;
}

export interface TextEditorOptions {
  /** The text of the page, without its facts. */
  text: string;
  /** The file that is written, relative to the site. Links to other pages begin there. */
  path: string;
  /** What the page is, where that adds something to insert: questions, or an item of the agenda. */
  kind?: string | undefined;
  /** Called with the whole text, to the byte, after every change that the author makes. */
  onChange(text: string): void;
  findPages(query: string): Promise<readonly FoundPage[]>;
  /** Keeps a picture that was chosen, pasted or dropped, and answers how the page names it. */
  addPicture(file: File): Promise<{url: string}>;
  /** Where the browser finds a picture of the page. */
  pictureAddress(url: string): string;
  /** Turns what was copied from Word, Outlook or a web page into the text of a page. */
  convertPaste(html: string): Promise<string> | string;
  /** Adds an item to the agenda, which is one of the facts of a session. */
  addAgendaItem?(): void;
}

export interface TextEditor {
  /** Shows another text, such as one that was merged with what others published. The caret stays where it is. */
  setText(text: string): void;
  getText(): string;
  /** Their lines are counted from the first line of the text. */
  setProblems(problems: readonly Problem[]): void;
  /** Puts the caret into the text, at the beginning of a line if one is given. */
  focus(line?: number): void;
  destroy(): void;
}

/** The options of the editor, for everything that is in it. Every editor of ours has them. */
export const editorOptions = Facet.define<TextEditorOptions, TextEditorOptions>({
  combine: ([options]) => options as TextEditorOptions,
});

/** Says something to the author, aloud where a screen reader runs. */
export const announce = Facet.define<(message: string) => void, (message: string) => void>({
  combine: ([say]) => say ?? (() => {}),
});
