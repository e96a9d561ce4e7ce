import {readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {imageFile} from '@deskbook/text/files/imageFile';
import type {WrittenFile} from '../page';
import {type Drawing, isDrawing, readDrawing} from './readDrawing';

/**
 * Returns the drawing that stands for a machine: the first on its page. The authors' guide asks for the front there.
 *
 * @param docsDir absolute path of the docs folder
 */
export function frontDrawing(page: Pick<WrittenFile, 'path' | 'outline'>, siteDir: string, docsDir: string) {
  for (const {url, type} of page.outline.links) {
    const drawing = type === 'image' && IS_SVG.test(url) ? drawingAt(url, join(docsDir, dirname(page.path)), siteDir) : null;
    if (drawing) return drawing;
  }
  return null;
}

const IS_SVG = /\.svg(?:[?#]|$)/i;

function drawingAt(url: string, pageDir: string, siteDir: string): Drawing | null {
  const file = imageFile(url.replace(/#.*/, ''), pageDir, siteDir);
  if (!file || !statSync(file).isFile()) return null;
  const text = readFileSync(file, 'utf8');
  return isDrawing(text) ? readDrawing(text).drawing : null;
}
