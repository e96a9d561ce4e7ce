import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzip, mediaTypeOf, partOf, sumByPart, type Transfer, type Weight} from './bytes';
import {readPage} from './readPage';
import {bodyOf, fileFor} from './serveGzipped';

export interface FileWeight {
  weight: Weight;
  /** The scripts in the page itself, compressed; they count as HTML in the weight. */
  inlineJs: number;
}

/**
 * What a page of a built site weighs before anybody touches it, from its files alone: the HTML, and all that it names
 * and a browser fetches at once. Only a browser shows what a script fetches afterward (`loadPage`).
 *
 * @param path the address of the page, with the `base_url` taken off
 * @throws if the page or one of its files is not there
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
