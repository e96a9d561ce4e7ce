import {existsSync, rmSync} from 'node:fs';
import {basename, extname, join, posix} from 'node:path';
import {editYaml} from '@deskbook/content/editYaml/editYaml';
import {changeFrontMatter, readMarkdown} from '@deskbook/content/frontMatter';
import {hyphenated, nameInWords} from '@deskbook/text/strings';
import {createFileSafely} from '@deskbook/writing/files';
import {HttpError} from '@deskbook/writing/httpError';
import {addPicture} from '@deskbook/writing/pictures';
import {preparePicture} from '@deskbook/writing/preparePicture';
import {type ConversionWarning, ConversionWarnings, excerpt, ImportError} from '../domain/conversionWarnings';
import type {ImportedDocument} from '../domain/document';
import {type PlannedPage, picturesOf, placePictures, planPages} from '../domain/pages';
import {toMarkdown} from '../domain/toMarkdown';
import {type DocumentFile, readDocument} from './readDocument';

export interface ImportTarget {
  siteDir: string;
  /** Relative to the site, with forward slashes: `docs/procedures` */
  folder: string;
  /** Splits the document into chapters at headings of this level and above */
  split?: 1 | 2;
  /** Returns a new page with this title from a template. Its front matter is kept, its text is replaced. */
  newPage(title: string): string;
}

export interface Imported {
  /** The pages that were written, relative to the site. */
  paths: readonly string[];
  /** What couldn't be converted, each with its place. */
  losses: readonly ConversionWarning[];
}

/** What reads the files, which may be malicious. */
export interface Decoders {
  readDocument(file: DocumentFile): ImportedDocument | Promise<ImportedDocument>;
  preparePicture: typeof preparePicture;
}

const HERE: Decoders = {readDocument, preparePicture};

/**
 * Writes the pages of a document, with its pictures next to them. It overwrites nothing, and undoes everything if it fails.
 *
 * @throws Refusal if no page can be made, with a message for the user
 */
export async function importDocument(
  file: DocumentFile,
  target: ImportTarget,
  decoders: Decoders = HERE,
): Promise<Imported> {
  const {document, pages: plan, losses} = await planInWords(file, target, decoders);
  const isManual = plan.length > 1;
  const folder = isManual ? posix.join(target.folder, hyphenated(plan[0]?.title ?? '') || 'imported') : target.folder;
  const pages = plan.map((page) => ({...page, path: posix.join(folder, `${page.name}.md`)}));
  const existing = pages.find(({path}) => existsSync(join(target.siteDir, path)));
  if (existing) throw alreadyThere(existing.path);

  const written: string[] = [];
  try {
    for (const page of pages) losses.push(...(await writePage(page, document, target, {written, ...decoders})));
    return {paths: pages.map(({path}) => path), losses};
  } catch (error) {
    for (const path of written) rmSync(join(target.siteDir, path), {force: true});
    throw error;
  }
}

function alreadyThere(path: string): HttpError {
  return new HttpError(`${path} already exists. Choose another folder, or move that page first.`, 409);
}

interface Plan {
  document: ImportedDocument;
  pages: PlannedPage[];
  losses: ConversionWarning[];
}

async function planInWords(file: DocumentFile, {split}: ImportTarget, decoders: Decoders): Promise<Plan> {
  try {
    const document = await decoders.readDocument(file);
    const losses = new ConversionWarnings();
    const fallbackTitle = nameInWords(basename(file.name, extname(file.name)));
    const pages = planPages(document, {split, fallbackTitle}, losses);
    if (pages.every(({blocks}) => blocks.length === 0)) throw new ImportError('has no text in it');
    return {document, pages, losses: [...document.losses, ...losses.list]};
  } catch (error) {
    if (error instanceof ImportError) throw new HttpError(`${file.name} ${error.message}.`);
    // Lists or tables are nested deeper than in any real document.
    if (error instanceof RangeError) throw new HttpError(`${file.name} is too large or too deeply nested.`);
    throw error;
  }
}

type PlacedPage = PlannedPage & {path: string};

interface Writing extends Pick<Decoders, 'preparePicture'> {
  /** The paths of the files written so far */
  written: string[];
}

async function writePage(
  page: PlacedPage,
  document: ImportedDocument,
  target: ImportTarget,
  writing: Writing,
): Promise<ConversionWarning[]> {
  const {urls, losses} = await writePictures(page, document, target, writing);
  const {blocks, notes} = placePictures(page, (src) => urls.get(src));
  const text = `${frontMatterOf(page, target)}\n${toMarkdown(blocks, notes)}`;
  if (!createFileSafely(target.siteDir, page.path, text, 'author')) throw alreadyThere(page.path);
  writing.written.push(page.path);
  return losses;
}

async function writePictures(
  page: PlacedPage,
  {pictures}: ImportedDocument,
  {siteDir}: ImportTarget,
  {written, preparePicture}: Writing,
) {
  const urls = new Map<string, string>();
  const losses: ConversionWarning[] = [];
  for (const {src, alt, under} of picturesOf(page)) {
    const place = `${page.path}, under "${excerpt(under)}"`;
    try {
      const {path, url} = await addPicture(
        siteDir,
        page.path,
        pictures.get(src) ?? new Uint8Array(),
        posix.basename(src),
        preparePicture,
      );
      urls.set(src, url);
      written.push(path);
      if (!alt) losses.push({place, what: `the picture ${url} has no description: say what it shows`});
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      losses.push({place, what: `a picture was left out: ${error.message}`});
    }
  }
  return {urls, losses};
}

/** Returns the front matter of a new page. Chapters keep the document's order. */
function frontMatterOf({title, position}: PlannedPage, {newPage}: ImportTarget): string {
  const template = newPage(title);
  const {body} = readMarkdown(template, '');
  const head = `${template.slice(0, template.length - body.length).trimEnd()}\n`;
  if (position === undefined) return head;
  return changeFrontMatter(
    head,
    (yaml) => editYaml(yaml, {set: ['sidebar_position'], value: `${position}`, after: ['title']}) ?? yaml,
  );
}
