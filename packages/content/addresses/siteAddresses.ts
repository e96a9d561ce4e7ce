import {join, posix} from 'node:path';
import {type Position, startOf} from '@deskbook/text/problems/problems';
import {textAt, type YamlSource} from '@deskbook/text/yaml/yamlSource';
import type {Catalog} from '../catalog';
import {docIdOf, idBesideAnother} from '../docIds';
import type {Page, WrittenFile} from '../page';
import type {Post} from '../posts/readPosts';
import {isSlug} from '../schemas/addressFields';
import {addressOfPage, addressOfPost} from './pageAddress';

export interface Addressed extends WrittenFile {
  /** Relative to the host, without the base URL. */
  address: string;
  /** Docusaurus's id for a docs page; null for a post. */
  id: string | null;
  /** Where the address is written; the start of the file if it comes from the file name. */
  place: Position;
  /** Whether the page has no kind. It may come from elsewhere, so it's published whatever is wrong with it. */
  isForeign: boolean;
  page: Page | null;
}

export interface Folders {
  siteDir: string;
  docsPath: string;
  blogPath: string;
}

export function addressesOf({pages}: Pick<Catalog, 'pages'>, posts: readonly Post[], folders: Folders): Addressed[] {
  return [...pages.map((page) => addressedPage(page, folders)), ...posts.map((post) => addressedPost(post, folders))];
}

function addressedPage(page: Page, {siteDir, docsPath}: Folders): Addressed {
  const {path, source} = page;
  const id = textAt(source, 'id') ?? idBesideAnother(join(siteDir, docsPath), path);
  const slug = textAt(source, 'slug');
  const written = {id: id?.includes('/') ? undefined : id, slug: slug && isSlug(slug) ? slug : undefined};
  const file = `${docsPath}/${path}`;
  return {
    ...page,
    path: file,
    address: addressOfPage(path, written, '/'),
    id: idOf(path, written.id),
    place: placeOf(source, file, written.slug ? 'slug' : written.id ? 'id' : undefined),
    isForeign: page.declaredKind === null && slug === undefined,
    page,
  };
}

function addressedPost(post: Post, {blogPath}: Folders): Addressed {
  const {path, frontMatter, source} = post;
  const slug = typeof frontMatter.slug === 'string' ? frontMatter.slug : undefined;
  return {
    ...post,
    address: addressOfPost(path.slice(blogPath.length + 1), slug, '/'),
    id: null,
    place: placeOf(source, path, slug && 'slug'),
    isForeign: false,
    page: null,
  };
}

function idOf(path: string, id: string | undefined): string {
  return id === undefined ? docIdOf(path) : posix.join(posix.dirname(docIdOf(path)), id);
}

function placeOf(source: YamlSource | null, file: string, key: string | undefined): Position {
  return source && key && textAt(source, key) !== undefined ? source.placeOf([key]) : startOf(file);
}
