import {posix} from 'node:path';
import {docIdOf} from '../docIds';
import {postSlug} from '../posts/postNames';
import {addressLike, NOT_IN_ADDRESSES} from '../schemas/addressFields';

interface Written {
  id?: string;
  slug?: string;
}

/**
 * The address of a page as Docusaurus makes it, for code that needs it without a build.
 *
 * @param path in the docs folder, with forward slashes
 */
export function addressOfPage(path: string, written: Written, baseUrl: string): string {
  return under(`${baseUrl}docs/`, pageSlug(path, written));
}

/** The address of a post. */
export function addressOfPost(path: string, slug: string | undefined, baseUrl: string): string {
  return under(`${baseUrl}blog/`, slug ?? postSlugInsteadOfName(path) ?? postSlug(path));
}

/** The slug that a post needs since its name cannot be an address; undefined for all others. */
export function postSlugInsteadOfName(path: string): string | undefined {
  const slug = postSlug(path);
  return NOT_IN_ADDRESSES.test(slug) ? addressLike(slug) : undefined;
}

function pageSlug(path: string, {id, slug}: Written): string {
  const plainPath = docIdOf(path);
  const folder = posix.dirname(plainPath);
  if (!slug && isIndexOfFolder(path)) return posix.resolve('/', folder);
  return posix.resolve('/', folder, slug ?? id ?? posix.basename(plainPath));
}

/** `index.md`, `README.md`, and a page that is called as its folder. */
function isIndexOfFolder(path: string): boolean {
  const name = posix
    .basename(path)
    .replace(/\.mdx?$/, '')
    .toLowerCase();
  return ['index', 'readme', posix.basename(posix.dirname(path)).toLowerCase()].includes(name);
}

function under(root: string, slug: string): string {
  const path = posix.join(root, slug);
  return path.endsWith('/') ? path : `${path}/`;
}
