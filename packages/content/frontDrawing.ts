import {dirname, join} from 'node:path';
import type {Drawing} from '@deskbook/drawings/readDrawing';
import {imageFile} from '@deskbook/text/files/imageFile';
import type {CatalogSource} from './catalog';
import {drawingAt} from './drawingAt';
import type {WrittenFile} from './page';

type Folders = Pick<CatalogSource, 'siteDir' | 'docsPath'>;

/** Returns the drawing that represents a machine: the first one on its page. The authors' guide asks for the front there. */
export function frontDrawing({path, outline}: Pick<WrittenFile, 'path' | 'outline'>, folders: Folders): Drawing | null {
  const pageDir = dirname(join(folders.siteDir, folders.docsPath, path));
  const images = outline.links.filter(({url, type}) => type === 'image' && /\.svg(?:[?#]|$)/i.test(url));
  for (const {url} of images) {
    const drawing = drawingAt(imageFile(url, pageDir, folders.siteDir));
    if (drawing) return drawing;
  }
  return null;
}
