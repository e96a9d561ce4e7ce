import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {ConversionWarnings, excerpt} from '../conversionWarnings';
import type {Block, ImportedDocument} from '../document';
import {elementsIn, isElement, textOf} from '../hastNodes';
import {importableTarget} from '../links';
import {cleanHtml} from './cleanHtml';

/**
 * Reads a web page from a file.
 *
 * @param fileAt returns the picture at a relative address; undefined if it doesn't exist
 */
export function readHtml(html: string, fileAt: (src: string) => Uint8Array | undefined): ImportedDocument {
  const page = fromHtml(html);
  const losses = new ConversionWarnings();
  const pictures = new Map<string, Uint8Array>();
  const blocks = cleanHtml(page.children, {
    link: (href) => importableTarget(href, losses),
    picture: (src) => {
      const bytes = src.startsWith('data:') ? decodeData(src) : fileAt(src);
      const name = src.startsWith('data:') ? `picture ${pictures.size + 1}` : src;
      if (bytes) pictures.set(name, bytes);
      else losses.add(`the picture ${excerpt(src)} was left out: it is not next to the document`);
      return bytes && name;
    },
    leaveOut: ({tagName}) => losses.add(`the content of <${tagName}> was left out`),
  });
  const title = blocks.find(isTitle);
  return {
    title: title ? textOf(title).trim().replace(/\s+/g, ' ') : hasHeading(blocks) ? null : titleOf(page),
    blocks: blocks.filter((block) => block !== title),
    notes: new Map(),
    pictures,
    losses: losses.list,
  };
}

function isTitle(block: Block): block is Element {
  return block.type === 'element' && block.properties.dataTitle === true;
}

/** Whether there's exactly one level-1 heading, which is then the title. */
function hasHeading(blocks: readonly Block[]): boolean {
  return blocks.filter((block) => block.type === 'element' && block.tagName === 'h1').length === 1;
}

/** Returns the title that a browser shows in its tab. */
function titleOf(page: Root): string | null {
  const title = [...elementsIn(page)].find((node) => isElement(node, 'title'));
  return (title && textOf(title).trim().replace(/\s+/g, ' ')) || null;
}

function decodeData(src: string): Uint8Array | undefined {
  const [, data] = /^data:image\/[\w.+-]+;base64,(.*)$/is.exec(src) ?? [];
  try {
    return data === undefined
      ? undefined
      : Uint8Array.from(atob(data.replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
