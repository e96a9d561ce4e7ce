import {rmSync} from 'node:fs';
import {join, posix} from 'node:path';
import {editYaml, type YamlChange} from '@deskbook/content/editYaml/editYaml';
import {changeFrontMatter, readMarkdown} from '@deskbook/content/frontMatter';
import {HttpError} from '@deskbook/writing/httpError';
import {addPicture} from '@deskbook/writing/pictures';
import type {preparePicture} from '@deskbook/writing/preparePicture';

/** Where an import goes. */
export interface PageTarget {
  siteDir: string;
  /** Relative to the site, with forward slashes: `docs/procedures` */
  folder: string;
  /** Returns a new page with this title from a template. Its front matter is kept, its text is replaced. */
  newPage(title: string): string;
}

/** Runs an import, which collects the paths of the files that it writes, and removes them if it fails. */
export async function allOrNothing<T>(siteDir: string, write: (written: string[]) => Promise<T>): Promise<T> {
  const written: string[] = [];
  try {
    return await write(written);
  } catch (error) {
    for (const path of written) rmSync(join(siteDir, path), {force: true});
    throw error;
  }
}

/** Returns the front matter of a new page with some fields set. */
export function frontMatterOf(newPage: string, changes: readonly YamlChange[]): string {
  const {body} = readMarkdown(newPage, '');
  const head = `${newPage.slice(0, newPage.length - body.length).trimEnd()}\n`;
  return changeFrontMatter(head, (yaml) => changes.reduce((text, change) => editYaml(text, change) ?? text, yaml));
}

export interface PageFiles {
  siteDir: string;
  /** The page's path. */
  path: string;
  /** Collects the paths written so far. */
  written: string[];
  preparePicture?: typeof preparePicture;
}

/** Adds a picture to a page. Returns its URL, or why it was left out. */
export async function addIfPossible(
  {siteDir, path, written, preparePicture}: PageFiles,
  name: string,
  bytes: Uint8Array = new Uint8Array(),
): Promise<{url: string} | {refusal: string}> {
  try {
    const picture = await addPicture(siteDir, path, bytes, posix.basename(name), preparePicture);
    written.push(picture.path);
    return {url: picture.url};
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return {refusal: error.message};
  }
}
