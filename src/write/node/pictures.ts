import {existsSync, readdirSync} from 'node:fs';
import {dirname, posix} from 'node:path';
import type {Picture} from '../api';
import {createFileSafely, resolveFile} from './files';
import {type Prepared, preparePicture} from './preparePicture';

/** The folder beside a page in which its pictures are. */
const FOLDER = 'img';

/**
 * Puts a picture beside a page, turned upright, without what the camera noted (place, owner, time), no larger than a page
 * shows it, and named after the page: `img/load-receipt-paper-1.jpg`.
 *
 * @param workspaceDir the working tree in which the page is or will be
 * @param pagePath relative to it, with forward slashes
 * @param name what the file was called; only for messages
 * @throws Refusal in words, where it is no picture or too large
 */
export async function addPicture(
  workspaceDir: string,
  pagePath: string,
  bytes: Uint8Array,
  name: string,
): Promise<Picture> {
  const prepared = await preparePicture(bytes, name);
  const folder = posix.join(posix.dirname(pagePath), FOLDER);
  const file = writeUnderNextName(workspaceDir, folder, nameOf(pagePath), prepared);
  const {width, height} = prepared;
  return {path: posix.join(folder, file), url: posix.join(FOLDER, file), width, height};
}

/** The page's own, or that of its folder for the first page of one. */
function nameOf(pagePath: string): string {
  const name = posix.basename(pagePath, posix.extname(pagePath));
  return name === 'index' ? posix.basename(posix.dirname(pagePath)) : name;
}

/** A number is free when no picture has it, whatever its format. Two may look for one at the same time. */
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
