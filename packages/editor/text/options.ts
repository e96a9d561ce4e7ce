import {Facet} from '@codemirror/state';
import type {Problem} from '@deskbook/text/problems/problems';

export interface FoundPage {
  title: string;
  /** Relative to the site: `docs/procedures/load-receipt-paper.md`. */
  path: string;
}

export interface TextEditorOptions {
  /** The page's text without its front matter. */
  text: string;
  /** The edited file, relative to the site. Links to other pages are relative to it. */
  path: string;
  /** The page's kind, if it adds insertions: questions or agenda items. */
  kind?: string | undefined;
  /** Called after every change by the author, with the exact text. */
  onChange(text: string): void;
  findPages(query: string): Promise<readonly FoundPage[]>;
  /** Saves a chosen, pasted or dropped picture, and returns the URL for the page. */
  addPicture(file: File): Promise<{url: string}>;
  /** Returns the URL where the browser can load a picture of the page. */
  pictureAddress(url: string): string;
  /** Lets the author choose a picture: `insert` gets its address and words, or `add` files from this device. */
  choosePicture?(insert: (address: string, words: string) => void, add: (files: readonly File[]) => void): void;
  /** Lets the author name places in a photograph of the page. */
  namePlaces?(url: string, description: string): void;
  /** Converts HTML copied from Word, Outlook or a web page to Markdown. */
  convertPaste(html: string): Promise<string> | string;
  /** Adds an item to a session's agenda, which is one of its facts. */
  addAgendaItem?(): void;
}

export interface TextEditor {
  /** Replaces the text, for example after a merge. The caret stays put. */
  setText(text: string): void;
  getText(): string;
  /** Problem lines are relative to the text's first line. */
  setProblems(problems: readonly Problem[]): void;
  /** Focuses the text, optionally at the beginning of a line. */
  focus(line?: number): void;
  destroy(): void;
}

/** The options, for all parts of the editor. Every editor instance has them. */
export const editorOptions = Facet.define<TextEditorOptions, TextEditorOptions>({
  combine: ([options]) => options as TextEditorOptions,
});

/** Announces a message to the author and to screen readers. */
export const announce = Facet.define<(message: string) => void, (message: string) => void>({
  combine: ([say]) => say ?? (() => {}),
});
