import {existsSync, statSync} from 'node:fs';
import {join, posix} from 'node:path';
import {isInContent} from '@deskbook/text/address';
import {decodeAddress} from '@deskbook/text/decodeAddress';
import {groupBy} from '@deskbook/text/groupBy';
import {nameInWords} from '@deskbook/text/strings';
import {textAt} from '@deskbook/text/yaml/yamlSource';
import type {WrittenFile} from '../page';

/** A page or post with its path relative to the site. */
type LinkCandidate = Pick<WrittenFile, 'path' | 'outline' | 'source'>;

/** What an address means if it has one reading only. */
export interface Meant<T> {
  page(path: string, from: string, words?: string): T | undefined;
  file(path: string, from: string): string | undefined;
}

/**
 * Finds what a broken link can only mean: links of a site that had other addresses lead to the same files by another
 * rule. Where there are two answers, there is none, because `check --fix-links` writes it without asking.
 */
export function createMeant<T extends LinkCandidate>(targets: readonly T[], siteDir: string): Meant<T> {
  let byStem: ReadonlyMap<string, T[]> | undefined;
  let byWords: ReadonlyMap<string, T[]> | undefined;
  const statOf = (path: string) => (existsSync(join(siteDir, path)) ? statSync(join(siteDir, path)) : undefined);
  const isFolder = (path: string) => statOf(path)?.isDirectory() === true;
  const holdsPages = (folder: string) => targets.some(({path}) => path.startsWith(`${folder}/`));
  return {
    page(path, from, words = '') {
      byStem ??= groupBy(targets, (target) => [stemOf(target.path)]);
      const readings = readingsOf(path, from);
      // `scripts` may mean the folder beside `scripts.md`.
      if (readings.some((reading) => isFolder(reading) && !holdsPages(reading))) return undefined;
      const found = readings.flatMap((reading) => byStem?.get(stemOf(reading)) ?? []);
      if (found.length > 0) return onlyOne(found);
      byWords ??= groupBy(targets, wordsOfTarget);
      return onlyOne((byWords.get(wordsIn(words)) ?? []).filter((target) => areInOneFolder(target.path, from)));
    },
    file: (path, from) =>
      onlyOne(readingsOf(path, from).filter((reading) => isInContent(reading) && statOf(reading)?.isFile() === true)),
  };
}

/**
 * The anchor of the only heading with the same letters, or an empty string for the title, which is the page itself.
 * Programs make different anchors of one heading, and some of its HTML, in which a quote is `&#39;`.
 */
export function meantAnchor(anchor: string, {outline, source}: Omit<LinkCandidate, 'path'>): string | undefined {
  const wanted = decodeAddress(anchor);
  if (outline.anchors.includes(wanted)) return wanted;
  const letters = lettersIn(wanted);
  if (letters === '') return undefined;
  const isMeant = (text: string) => spellings(text).some((each) => lettersIn(each) === letters);
  const alike = outline.headings.filter(({text}) => isMeant(text));
  const title = textAt(source, 'title');
  return onlyOne(alike.map(({id}) => id)) ?? (alike.length === 0 && title && isMeant(title) ? '' : undefined);
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  const [one, ...others] = new Set(found);
  return others.length === 0 ? one : undefined;
}

/**
 * Paths relative to the site that a link in another site could have meant: from any folder above, if it begins with
 * `/`; otherwise beside the file, or beside the page if each page had a folder of its own.
 */
function readingsOf(path: string, from: string): string[] {
  const folder = posix.dirname(from);
  const starts = path.startsWith('/') ? ['.', ...withParents(folder)] : [folder, from.replace(PAGE, '')];
  return [...new Set(starts.map((start) => posix.join(start, `./${path}`).replace(/\/$/, '')))];
}

function withParents(folder: string): string[] {
  const names = folder.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

const PAGE = /\.(?:mdx?|markdown|html?)$/i;

/** A path without what differs between sites: its extension, its case, and `index` or `README` for a folder. */
function stemOf(path: string): string {
  return path
    .replace(PAGE, '')
    .replace(/\/(?:index|readme)$/i, '')
    .toLowerCase();
}

/** A page is called by its title, or by the name of its file and its title. */
function wordsOfTarget({path, outline, source}: LinkCandidate): string[] {
  const title = textAt(source, 'title') ?? outline.title ?? outline.headings[0]?.text ?? '';
  const name = nameInWords(posix.basename(path).replace(PAGE, ''));
  return [...new Set([wordsIn(title), wordsIn(`${name} ${title}`)])].filter((words) => words.includes(' '));
}

function wordsIn(text: string): string {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].toSorted().join(' ');
}

function areInOneFolder(path: string, other: string): boolean {
  const folderOf = (file: string) => file.split('/').slice(0, 2).join('/');
  return folderOf(path) === folderOf(other);
}

function lettersIn(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const ENTITIES: Readonly<Record<string, string>> = {'&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '39'};

function spellings(text: string): string[] {
  const inHtml = (write: (sign: string) => string) => text.replace(/[&<>"']/g, write);
  return [text, inHtml((sign) => ENTITIES[sign] ?? ''), inHtml((sign) => `${sign.charCodeAt(0)}`)];
}
