import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join, posix} from 'node:path';
import {groupBy} from '@deskbook/text/groupBy';

const PAGE = /\.mdx?$/;
/** Prefixes such as `01-`, which Docusaurus strips from file and folder names. */
const NUMBER_PREFIX = /^\d+\s*[-_.]+\s*(?=[^-_.\s])/;
const DATE_OR_VERSION = /^\d+[-_.]\d+/;

/** Returns the id that Docusaurus gives a page: its path without extension and number prefixes. */
export function docIdOf(path: string): string {
  const names = path.replace(PAGE, '').split('/');
  return names.map((name) => (DATE_OR_VERSION.test(name) ? name : name.replace(NUMBER_PREFIX, ''))).join('/');
}

/** The returned function tells whether a published page has an id. It reads the disk on each call. */
export function hasPageIn(docsDir: string): (id: string) => boolean {
  return (id) =>
    namesIn(docsDir, true).some((path) => docIdOf(path) === id && PAGE.test(path) && !isDraft(join(docsDir, path)));
}

/**
 * Returns a new id for a page whose own id is taken by an earlier page in its folder: `02-intro.md` next to
 * `01-intro.md` becomes `intro-2`. Returns undefined for all others. Docusaurus stops if two pages share an id.
 */
export function idBesideAnother(docsDir: string, path: string): string | undefined {
  const id = docIdOf(posix.basename(path));
  const alike = pagesById(join(docsDir, posix.dirname(path))).get(id) ?? [];
  const before = alike.filter((other) => other < posix.basename(path)).length;
  return before > 0 ? `${id}-${before + 1}` : undefined;
}

const folders = new Map<string, {changedAt: number; byId: ReadonlyMap<string, string[]>}>();

/** Groups the pages directly in a folder by id. Reads the folder again when its modification time changes. */
function pagesById(folder: string): ReadonlyMap<string, string[]> {
  const changedAt = statSync(folder, {throwIfNoEntry: false})?.mtimeMs ?? 0;
  const known = folders.get(folder);
  if (known?.changedAt === changedAt) return known.byId;
  const pages = namesIn(folder, false).filter((name) => PAGE.test(name));
  const byId = groupBy(pages, (name) => [docIdOf(name)]);
  folders.set(folder, {changedAt, byId});
  return byId;
}

/** Lists files and folders below a folder, with forward slashes; empty if it doesn't exist. */
export function namesIn(folder: string, recursive: boolean): string[] {
  try {
    return readdirSync(folder, {recursive, encoding: 'utf8'}).map((path) => path.replaceAll('\\', '/'));
  } catch {
    return [];
  }
}

function isDraft(file: string): boolean {
  return /^draft[ \t]*:[ \t]*(?:yes|true)\b/im.test(readFileSync(file, 'utf8'));
}
