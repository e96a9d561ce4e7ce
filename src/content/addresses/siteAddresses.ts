import {join, posix} from 'node:path';
import type {LinkedFile} from '../bodyLinks';
import type {Catalog} from '../catalog';
import {docIdOf, idBesideAnother} from '../docIds';
import type {Page} from '../page';
import type {Post} from '../posts/readPosts';
import type {Place} from '../problems';
import {valueAt} from '../schemaProblems';
import {isSlug} from '../schemas/addressFields';
import type {YamlSource} from '../yamlSource';
import {addressOfPage, addressOfPost} from './pageAddress';

/** A page or a post with the address that readers see. */
export interface Addressed extends LinkedFile {
  /** As at the root of a web server: without the folder that the site may be in. */
  address: string;
  /** The id of a docs page in Docusaurus; null for a post. */
  id: string | null;
  /** Where the address was written; the beginning of the file where it is made from its name. */
  place: Place;
  /** A page without a kind may come from elsewhere, and is published whatever is wrong with it. */
  isForeign: boolean;
  page: Page | null;
  /** The Markdown below the front matter, the line on which it begins, and where the front matter is. */
  body: string;
  bodyLine: number;
  source: YamlSource | null;
}

export interface Folders {
  siteDir: string;
  docsPath: string;
  blogPath: string;
}

/** All pages and posts with their addresses. */
export function addressesOf({pages}: Catalog, posts: readonly Post[], folders: Folders): Addressed[] {
  return [...pages.map((page) => addressedPage(page, folders)), ...posts.map((post) => addressedPost(post, folders))];
}

function addressedPage(page: Page, {siteDir, docsPath}: Folders): Addressed {
  const {path, source, outline, isDraft, body, bodyLine} = page;
  const id = textIn(source, 'id') ?? idBesideAnother(join(siteDir, docsPath), path);
  const slug = textIn(source, 'slug');
  const written = {id: id?.includes('/') ? undefined : id, slug: slug && isSlug(slug) ? slug : undefined};
  const file = `${docsPath}/${path}`;
  return {
    path: file,
    outline,
    isDraft,
    address: addressOfPage(path, written, '/'),
    id: idOf(path, written.id),
    place: placeOf(source, file, written.slug ? 'slug' : written.id ? 'id' : undefined),
    isForeign: page.declaredKind === null && slug === undefined,
    page,
    body,
    bodyLine,
    source,
  };
}

function addressedPost(
  {path, outline, isDraft, body, bodyLine, frontMatter, source}: Post,
  {blogPath}: Folders,
): Addressed {
  const slug = typeof frontMatter.slug === 'string' ? frontMatter.slug : undefined;
  return {
    path,
    outline,
    isDraft,
    address: addressOfPost(path.slice(blogPath.length + 1), slug, '/'),
    id: null,
    place: placeOf(source, path, slug && 'slug'),
    isForeign: false,
    page: null,
    body,
    bodyLine,
    source,
  };
}

function idOf(path: string, id: string | undefined): string {
  return id === undefined ? docIdOf(path) : posix.join(posix.dirname(docIdOf(path)), id);
}

function textIn(source: YamlSource | null, key: string): string | undefined {
  const value = source ? valueAt(source.value, [key]) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function placeOf(source: YamlSource | null, file: string, key: string | undefined): Place {
  return source && key && textIn(source, key) !== undefined ? source.placeOf([key]) : {file, line: 1, column: 1};
}
