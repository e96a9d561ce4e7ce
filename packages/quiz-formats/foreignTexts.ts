import {element} from '@deskbook/import/domain/hastNodes';
import {cleanHtml} from '@deskbook/import/domain/html/cleanHtml';
import {importableTarget} from '@deskbook/import/domain/links';
import {nestLists} from '@deskbook/import/domain/nestLists';
import {asText, tidyBlocks} from '@deskbook/import/domain/tidyBlocks';
import {parseMarkdown} from '@deskbook/text/markdown/parseMarkdown';
import {escapeHtml} from '@deskbook/text/strings';
import type {ElementContent, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {toHast} from 'mdast-util-to-hast';
import type {ImportWarning, SourcePosition} from './format';
import {picturesIn} from './html';
import {BLANK, type Html} from './portableQuiz';

/** The format of a text. Moodle's own is HTML that keeps line breaks. */
export type TextForm = 'html' | 'markdown' | 'plain' | 'moodle';

export interface TextPlace extends SourcePosition {
  /** Returns the picture at a URL in the text; undefined if there is none. */
  picture?(src: string): Uint8Array | undefined;
}

/** Tidies the texts of a file into blocks, keeps their pictures, and lists what a page can't hold. */
export class ForeignTexts {
  readonly pictures = new Map<string, Uint8Array>();
  readonly losses: ImportWarning[] = [];

  warn({file, line}: SourcePosition, message: string): void {
    this.losses.push({...(file !== undefined && {file}), line, message});
  }

  blocks(text: string, form: TextForm, place: TextPlace): Html {
    return this.blocksOf(treeOf(text, form), place);
  }

  blocksOf(tree: Root, place: TextPlace): Html {
    const blocks = cleanHtml(tree.children, {
      link: (href) => importableTarget(href, {add: (what) => this.warn(place, sentence(what))}),
      picture: (src) => this.keep(src, place),
      leaveOut: ({tagName}) => this.warn(place, `<${tagName}> was left out: a quiz can't hold it.`),
    });
    // A heading would begin another question.
    return withBlanks(tidyBlocks(nestLists(blocks)).map(asText));
  }

  /** Like `blocks`, but unwraps a single paragraph. */
  words(text: string, form: TextForm, place: TextPlace): Html {
    return unwrapped(this.blocks(text, form, place));
  }

  /** Cleans text shown only after an answer. Pictures can't be hidden, so it can't have any. */
  secret(content: Html, whose: string, place: SourcePosition): Html {
    const pictures = picturesIn(content);
    if (pictures.length === 0) return content;
    this.warn(place, `A picture in ${whose} was left out: readers would see it before they answer.`);
    return withoutPictures(content);
  }

  private keep(src: string, place: TextPlace): string | undefined {
    const bytes = src.startsWith('data:') ? dataIn(src) : place.picture?.(src);
    if (!bytes) {
      this.warn(place, `The picture ${src.slice(0, 60)} was left out: it isn't in the file.`);
      return undefined;
    }
    const base = src.startsWith('data:') ? 'picture' : src;
    for (let number = 1; ; number++) {
      const name = number === 1 ? base : `${base} ${number}`;
      const there = this.pictures.get(name);
      if (there && !isSame(there, bytes)) continue;
      this.pictures.set(name, bytes);
      return name;
    }
  }
}

/** Unwraps a single paragraph. */
export function unwrapped(blocks: Html): Html {
  const [only] = blocks;
  return blocks.length === 1 && only?.type === 'element' && only.tagName === 'p' ? only.children : blocks;
}

/** Marks a blank in text that isn't parsed yet. */
export function blankMark(index: number): string {
  return `\ue000${index}\ue001`;
}

export const BLANK_MARK = /\ue000(\d+)\ue001/g;

function treeOf(text: string, form: TextForm): Root {
  if (form === 'markdown') return toHast(parseMarkdown(text)) as Root;
  const html = form === 'plain' ? escapeHtml(text) : text;
  return fromHtml(form === 'plain' || form === 'moodle' ? html.trim().replace(/\r?\n/g, '<br>') : html, {
    fragment: true,
  });
}

function withBlanks(content: Html): Html {
  return content.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [{...node, children: withBlanks(node.children)}];
    if (node.type !== 'text') return [node];
    return node.value.split(BLANK_MARK).flatMap((part, place): ElementContent[] => {
      if (place % 2 === 0) return part === '' ? [] : [{type: 'text', value: part}];
      return [element(BLANK, {dataIndex: Number(part)}, [])];
    });
  });
}

function withoutPictures(content: Html): Html {
  return content.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'img') return [];
    const children = withoutPictures(node.children);
    return children.length === 0 && node.children.length > 0 ? [] : [{...node, children}];
  });
}

export function sentence(words: string): string {
  return `${words.replace(/^./, (letter) => letter.toUpperCase())}.`;
}

function dataIn(src: string): Uint8Array | undefined {
  const [, data] = /^data:image\/[\w.+-]+;base64,(.*)$/is.exec(src) ?? [];
  try {
    return data === undefined ? undefined : bytesOf(data);
  } catch {
    return undefined;
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64.replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
}
