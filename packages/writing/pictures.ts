import {existsSync, readdirSync} from 'node:fs';
import {dirname, posix} from 'node:path';
import {createFileSafely, resolveFile} from './files';
import {type Prepared, preparePicture} from './preparePicture';

/** A picture that was added to a page. */
export interface Picture {
  /** The path of the new file. */
  path: string;
  /** The URL in the page: `img/load-receipt-paper-1.jpg`. */
  url: string;
  width: number;
  height: number;
}

const FOLDER = 'img';

/**
 * Adds a picture beside a page: rotated upright, stripped of camera metadata (place, owner, time), scaled to what a
 * page shows, and named after the page: `img/load-receipt-paper-1.jpg`.
 *
 * @param workspaceDir the working tree with the page, which may not exist yet
 * @param pagePath relative to `workspaceDir`, with forward slashes
 * @param name the original file name, for messages
 * @param prepare decodes and encodes the picture
 * @throws HttpError if it isn't a picture or is too large
 */
export async function addPicture(
  workspaceDir: string,
  pagePath: string,
  bytes: Uint8Array,
  name: string,
  prepare = preparePicture,
): Promise<Picture> {
  const prepared = await prepare(bytes, name);
  const folder = posix.join(posix.dirname(pagePath), FOLDER);
  const file = writeUnderNextName(workspaceDir, folder, nameOf(pagePath), prepared);
  const {width, height} = prepared;
  return {path: posix.join(folder, file), url: posix.join(FOLDER, file), width, height};
}

/** Returns the page's name, or its folder's name for an index page. */
function nameOf(pagePath: string): string {
  const name = posix.basename(pagePath, posix.extname(pagePath));
  return name === 'index' ? posix.basename(posix.dirname(pagePath)) : name;
}

/** A number is free if no picture of any format uses it. Two requests may look for one at the same time. */
function writeUnderNextName(dir: string, folder: string, name: string, {content, extension}: Prepared): string {
  const absolute = resolveFile(dir, `${folder}/${name}.${extension}`);
  const inFolder = existsSync(dirname(absolute)) ? readdirSync(dirname(absolute)) : [];
  const taken = new Set(inFolder.map((file) => file.replace(/\.[^.]*$/, '').toLowerCase()));
  for (let number = 1; ; number++) {
    const file = `${name}-${number}.${extension}`;
    const isFree = !taken.has(`${name}-${number}`.toLowerCase());
    if (isFree && createFileSafely(dir, `${folder}/${file}`, content, 'author')) return file;
  }
}
