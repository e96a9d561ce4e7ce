import {readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';

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
  const name = posix.basename(path);
  const before = namesIn(join(docsDir, posix.dirname(path)), false).filter((other) => PAGE.test(other) && other < name);
  const alike = before.filter((other) => docIdOf(other) === docIdOf(name)).length;
  return alike > 0 ? `${docIdOf(name)}-${alike + 1}` : undefined;
}

function namesIn(folder: string, recursive: boolean): string[] {
  try {
    return readdirSync(folder, {recursive, encoding: 'utf8'}).map((path) => path.replaceAll('\\', '/'));
  } catch {
    return [];
  }
}

function isDraft(file: string): boolean {
  return /^draft[ \t]*:[ \t]*(?:yes|true)\b/im.test(readFileSync(file, 'utf8'));
}
