import {existsSync} from 'node:fs';
import {basename, extname, join, posix} from 'node:path';
import {hyphenated, nameInWords} from '@deskbook/text/strings';
import {createFileSafely} from '@deskbook/writing/files';
import {HttpError} from '@deskbook/writing/httpError';
import {preparePicture} from '@deskbook/writing/preparePicture';
import {type ConversionWarning, ConversionWarnings, excerpt, ImportError} from '../domain/conversionWarnings';
import type {ImportedDocument} from '../domain/document';
import {type PlannedPage, picturesOf, placePictures, planPages} from '../domain/pages';
import {toMarkdown} from '../domain/toMarkdown';
import {addIfPossible, allOrNothing, frontMatterOf, type PageFiles, type PageTarget} from './importedPage';
import {type DocumentFile, readDocument} from './readDocument';

export interface ImportTarget extends PageTarget {
  /** Splits the document into chapters at headings of this level and above */
  split?: 1 | 2;
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
 * @throws HttpError if no page can be made, with a message for the user
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

  return allOrNothing(target.siteDir, async (written) => {
    for (const page of pages) {
      const files = {...decoders, siteDir: target.siteDir, path: page.path, written};
      losses.push(...(await writePage(page, document, target, files)));
    }
    return {paths: pages.map(({path}) => path), losses};
  });
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

async function writePage(
  page: PlannedPage,
  document: ImportedDocument,
  {newPage}: ImportTarget,
  files: PageFiles,
): Promise<ConversionWarning[]> {
  const {urls, losses} = await writePictures(page, document, files);
  const {blocks, notes} = placePictures(page, (src) => urls.get(src));
  // Chapters keep the document's order.
  const order = page.position === undefined ? [] : [`${page.position}`];
  const changes = order.map((value) => ({set: ['sidebar_position'], value, after: ['title']}));
  const text = `${frontMatterOf(newPage(page.title), changes)}\n${toMarkdown(blocks, notes)}`;
  if (!createFileSafely(files.siteDir, files.path, text, 'author')) throw alreadyThere(files.path);
  files.written.push(files.path);
  return losses;
}

async function writePictures(page: PlannedPage, {pictures}: ImportedDocument, files: PageFiles) {
  const urls = new Map<string, string>();
  const losses: ConversionWarning[] = [];
  for (const {src, alt, under} of picturesOf(page)) {
    const place = `${files.path}, under "${excerpt(under)}"`;
    const added = await addIfPossible(files, src, pictures.get(src));
    if ('refusal' in added) {
      losses.push({place, what: `a picture was left out: ${added.refusal}`});
      continue;
    }
    urls.set(src, added.url);
    if (!alt) losses.push({place, what: `the picture ${added.url} has no description: say what it shows`});
  }
  return {urls, losses};
}
