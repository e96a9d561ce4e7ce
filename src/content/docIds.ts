import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join, posix} from 'node:path';
import {groupBy} from '../shared/groupBy';

const PAGE = /\.mdx?$/;
/** `01-` and the like, which Docusaurus takes off the names of files and folders. */
const NUMBER_PREFIX = /^\d+\s*[-_.]+\s*(?=[^-_.\s])/;
const DATE_OR_VERSION = /^\d+[-_.]\d+/;

/** The id by which Docusaurus knows a page: its path without ending and number prefixes. */
export function docIdOf(path: string): string {
  const names = path.replace(PAGE, '').split('/');
  return names.map((name) => (DATE_OR_VERSION.test(name) ? name : name.replace(NUMBER_PREFIX, ''))).join('/');
}

/** Tells whether there is a published page with an id. It looks at the moment of asking: pages come and go. */
export function hasPageIn(docsDir: string): (id: string) => boolean {
  return (id) =>
    namesIn(docsDir, true).some((path) => docIdOf(path) === id && PAGE.test(path) && !isDraft(join(docsDir, path)));
}

/**
 * The id of a page whose own would be that of an earlier one in its folder, such as `02-intro.md` after `01-intro.md`:
 * `intro-2`. Undefined for all others. Docusaurus stops at two pages with one id.
 */
export function idBesideAnother(docsDir: string, path: string): string | undefined {
  const id = docIdOf(posix.basename(path));
  const alike = pagesById(join(docsDir, posix.dirname(path))).get(id) ?? [];
  const before = alike.filter((other) => other < posix.basename(path)).length;
  return before > 0 ? `${id}-${before + 1}` : undefined;
}

const folders = new Map<string, {changedAt: number; byId: ReadonlyMap<string, string[]>}>();

/** The names of the pages directly in a folder by id, read again when a file has come or gone. */
function pagesById(folder: string): ReadonlyMap<string, string[]> {
  const changedAt = statSync(folder, {throwIfNoEntry: false})?.mtimeMs ?? 0;
  const known = folders.get(folder);
  if (known?.changedAt === changedAt) return known.byId;
  const pages = namesIn(folder, false).filter((name) => PAGE.test(name));
  const byId = groupBy(pages, (name) => [docIdOf(name)]);
  folders.set(folder, {changedAt, byId});
  return byId;
}

/** Files and folders below a folder, with forward slashes; none where it is missing. */
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
