import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import type {Sizes} from '../domain/describeSizes';
import type {ScannedPage} from '../domain/gatherFindings';
import {isText} from '../domain/mediaTypes';
import {scanPage} from '../domain/scanPage';
import {compressFile, LEAST_BYTES} from './compressFile';
import {eachAtATime} from './eachAtATime';

export interface ReadBuild {
  pages: ScannedPage[];
  /** Of the files that were compressed. */
  sizes: Sizes[];
}

/**
 * Reads every file of text once: pages are scanned, and everything is compressed where that is asked for.
 *
 * @param own the origin of the site
 */
export async function readBuild(
  outDir: string,
  {own, baseUrl, compress}: {own: string; baseUrl: string; compress: boolean},
): Promise<ReadBuild> {
  const pages: ScannedPage[] = [];
  const sizes: Sizes[] = [];
  await eachAtATime(await textFilesIn(outDir), async (file) => {
    const isPage = file.endsWith('.html');
    if (!isPage && !compress) return;
    const content = await readFile(file);
    if (isPage) pages.push({address: addressOf(relative(outDir, file), baseUrl), scan: scanPage(`${content}`, own)});
    if (compress && content.length >= LEAST_BYTES) sizes.push(await compressFile(file, content));
  });
  return {pages, sizes};
}

async function textFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile() && isText(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function addressOf(path: string, baseUrl: string): string {
  return baseUrl + path.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1');
}
