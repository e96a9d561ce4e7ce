import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzip, mediaTypeOf, partOf, sumByPart, type Transfer, type Weight} from './bytes';
import {readPage} from './readPage';
import {bodyOf, fileFor} from './serveGzipped';

export interface FileWeight {
  weight: Weight;
  /** Inline scripts, compressed. They also count as HTML in the weight. */
  inlineJs: number;
}

/**
 * Returns a built page's weight before any interaction, from files alone: the HTML, and everything it references that a
 * browser fetches at once. Only a browser can show what scripts fetch later (`loadPage`).
 *
 * @param path the page's address without the `base_url`
 * @throws if the page or one of its files is missing
 */
export function weighFile(folder: string, path: string): FileWeight {
  const file = existing(folder, path);
  const html = readFileSync(file, 'utf8');
  const {inlineScript, files} = readPage(html);
  const addresses = files.map((address) => new URL(address, new URL(path, 'http://site/')).pathname);
  const transfers = [...new Set(addresses)].map((address) => transferOf(existing(folder, address), address));
  return {
    weight: sumByPart([transferOf(file, path), ...transfers]),
    inlineJs: inlineScript ? gzip(inlineScript).length : 0,
  };
}

function existing(folder: string, path: string): string {
  const file = fileFor(folder, path);
  if (!file) throw new Error(`${join(folder, path)} is not there`);
  return file;
}

function transferOf(file: string, path: string): Transfer {
  return {path, part: partOf(mediaTypeOf(file)), bytes: bodyOf(file).length};
}
