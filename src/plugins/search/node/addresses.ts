import {posix} from 'node:path';
import {docIdOf} from '../../../content/docIds';

const PAGE = /(?:\/index)?\.mdx?$/;
const DATED = /^(?<folder>.*)(?<date>\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(?<text>.*?)(?:\/index)?\.mdx?$/;

interface Written {
  id?: string;
  slug?: string;
}

/**
 * The address of a page as Docusaurus makes it, for those who need it without a build.
 *
 * @param path in the docs folder, with forward slashes
 */
export function addressOfPage(path: string, {id, slug}: Written, baseUrl: string): string {
  return under(`${baseUrl}docs/`, slugOf(path, {id, slug}));
}

function slugOf(path: string, {id, slug}: Written): string {
  const plainPath = docIdOf(path);
  const folder = posix.dirname(plainPath);
  if (!slug && isIndexOfFolder(path)) return folder;
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

/** The address of a post. */
export function addressOfPost(path: string, slug: string | undefined, baseUrl: string): string {
  const {folder = '', date = '', text = ''} = DATED.exec(path)?.groups ?? {};
  const own = date ? `${date.replaceAll('-', '/')}/${folder}${text}` : path.replace(PAGE, '');
  return under(`${baseUrl}blog/`, slug ?? own);
}

function under(root: string, slug: string): string {
  const path = posix.join(root, slug);
  return path.endsWith('/') ? path : `${path}/`;
}
