import {posix} from 'node:path';
import {docIdOf} from '../docIds';
import {postSlug} from '../posts/postNames';
import {addressLike, NOT_IN_ADDRESSES} from '../schemas/addressFields';

interface AddressFields {
  id?: string;
  slug?: string;
}

/**
 * Returns the address that Docusaurus gives a page, for code that runs without a build.
 *
 * @param path in the docs folder, with forward slashes
 */
export function addressOfPage(path: string, written: AddressFields, baseUrl: string): string {
  return under(`${baseUrl}docs/`, pageSlugInsteadOfName(path, written) ?? pageSlug(path, written));
}

/** The router reads parentheses as a pattern, so a page wouldn't be found at an address with them. */
const PATTERN = /\([^()]*\)/;

/** Returns a slug for a page whose name, or whose folder's, has parentheses; undefined for all others. */
export function pageSlugInsteadOfName(path: string, written: AddressFields): string | undefined {
  const slug = pageSlug(path, written);
  return PATTERN.test(slug) ? addressLike(slug) : undefined;
}

export function addressOfPost(path: string, slug: string | undefined, baseUrl: string): string {
  return under(`${baseUrl}blog/`, slug ?? postSlugInsteadOfName(path) ?? postSlug(path));
}

/** Returns a slug for a post whose name can't be an address; undefined for all others. */
export function postSlugInsteadOfName(path: string): string | undefined {
  const slug = postSlug(path);
  return NOT_IN_ADDRESSES.test(slug) ? addressLike(slug) : undefined;
}

function pageSlug(path: string, {id, slug}: AddressFields): string {
  const plainPath = docIdOf(path);
  const folder = posix.dirname(plainPath);
  if (!slug && isIndexOfFolder(path)) return posix.resolve('/', folder);
  return posix.resolve('/', folder, slug ?? id ?? posix.basename(plainPath));
}

/** Docusaurus treats `index.md`, `README.md` and a page named after its folder as the folder's index. */
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
