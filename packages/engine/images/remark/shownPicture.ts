import {dirname} from 'node:path';
import {picturedAt} from '@deskbook/content/callouts';
import {type ShownPart, shownParts} from '@deskbook/drawings/partRefs';
import type {Pictured} from '@deskbook/drawings/photograph';
import {imageFile} from '@deskbook/text/files/imageFile';
import type {Element, ElementContent} from 'hast';

/** Whether a page may show pictures with parts. */
export const IS_PICTURE = /\.(?:svg|jpe?g|png|webp|avif)/i;

/** A picture with parts, as a page shows it. */
export interface Shown<P extends Pictured = Pictured> {
  pictured: P;
  /** The image as the page has it */
  image: Element;
  /** Its absolute path */
  file: string;
  /** The parts that are shown of it; all of it if there are none. */
  parts: readonly ShownPart[];
  alt: string;
  caption: string | null;
}

/** Returns null for any other node. */
export function shownBy(node: ElementContent, page: string, siteDir: string): Shown | null {
  if (node.type !== 'element' || node.tagName !== 'img') return null;
  const {src, alt, title} = node.properties;
  const [, path, fragment] = typeof src === 'string' ? (/^([^#]+)(?:#(.+))?$/.exec(src) ?? []) : [];
  const file = path && imageFile(path, dirname(page), siteDir);
  const pictured = file ? picturedAt(file) : null;
  if (!file || !pictured) return null;
  const parts = fragment ? shownParts(pictured, fragment) : [];
  return parts && {pictured, image: node, file, parts, alt: String(alt ?? ''), caption: title ? String(title) : null};
}
