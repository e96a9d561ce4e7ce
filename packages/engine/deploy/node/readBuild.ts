import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import type {Sizes} from '../domain/describeSizes';
import type {ScannedPage} from '../domain/gatherFindings';
import {isText} from '../domain/mediaTypes';
import {scanPage} from '../domain/scanPage';
import {compressFile, MIN_BYTES} from './compressFile';
import {forEachConcurrent} from './forEachConcurrent';
import {pageLinker} from './pageLinker';

export interface ReadBuild {
  pages: ScannedPage[];
  /** Sizes of the compressed files. */
  sizes: Sizes[];
}

/**
 * Reads every text file once: links the style sheets and islands of pages, scans them, and compresses everything if
 * asked.
 *
 * @param own the site's origin
 */
export async function readBuild(
  outDir: string,
  {own, baseUrl, compress}: {own: string; baseUrl: string; compress: boolean},
): Promise<ReadBuild> {
  const pages: ScannedPage[] = [];
  const sizes: Sizes[] = [];
  const link = await pageLinker(outDir, baseUrl);
  await forEachConcurrent(await textFilesIn(outDir), async (file) => {
    const isPage = file.endsWith('.html');
    if (!isPage && !compress) return;
    const content = isPage ? await linkPage(file, link) : await readFile(file);
    if (isPage) pages.push({address: addressOf(relative(outDir, file), baseUrl), scan: scanPage(`${content}`, own)});
    if (compress && content.length >= MIN_BYTES) sizes.push(await compressFile(file, content));
  });
  return {pages, sizes};
}

/** Adds a page's style sheets and islands and writes it back. */
async function linkPage(file: string, link: (html: string) => string): Promise<Buffer> {
  const content = await readFile(file);
  const html = content.toString();
  const linked = link(html);
  if (linked === html) return content;
  await writeFile(file, linked);
  return Buffer.from(linked);
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
