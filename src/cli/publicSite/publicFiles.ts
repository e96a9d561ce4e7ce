import {existsSync, readFileSync, statSync} from 'node:fs';
import {basename, join, posix} from 'node:path';
import {parse, stringify} from 'yaml';
import {linkedFilesOf} from '../../content/bodyLinks';
import type {Catalog} from '../../content/catalog';
import type {ContentSource} from '../../content/checkContent';
import {readOutline} from '../../content/outline';
import type {Page, WrittenFile} from '../../content/page';
import {readPosts} from '../../content/posts/readPosts';
import {
  PUBLISHED,
  PUBLISHED_OF_AUTHORS,
  PUBLISHED_OF_DISTRICT,
  PUBLISHED_OF_FOLDERS,
  PUBLISHED_OF_PAGES,
  PUBLISHED_OF_POSTS,
  PUBLISHED_OF_TAGS,
  publishedPart,
} from '../../content/schemas/published';
import {isPublic, publicBody} from '../../content/visibility';
import {mapIn, type YamlValue} from '../../content/yamlSource';
import {decodeAddress} from '../../shared/decodeAddress';

/** The files of the public site. Paths are relative to the site, with forward slashes. */
export interface PublicFiles {
  /** Text of the files written for the public site. */
  written: Map<string, string>;
  /** Files copied because a page links to them or shows them. */
  linked: Set<string>;
}

/** Collects the public part of a site. Nothing else gets into the folder that the public site is built from. */
export function publicFiles(source: ContentSource, {district, districtSource, pages}: Catalog): PublicFiles {
  const {siteDir, docsPath, blogPath} = source;
  const isShown = (file: WrittenFile) => isPublic(file) && !file.isDraft;
  const shownPages = pages.filter(isShown);
  const shownPosts = readPosts(siteDir, blogPath).posts.filter(isShown);
  const written = new Map([
    ...shownPages.map((page): [string, string] => [`${docsPath}/${page.path}`, textOf(page, fieldsOf(page))]),
    ...shownPosts.map((post): [string, string] => [post.path, textOf(post, PUBLISHED_OF_POSTS)]),
  ]);
  const facts = publishedPart(PUBLISHED_OF_DISTRICT, mapIn(districtSource?.value));
  const {origin, pathname} = new URL(district.public_url ?? district.url);
  written.set(
    `${docsPath}/district.yml`,
    stringify({...facts, url: origin, base_url: pathname, search_engines: 'yes'}),
  );
  for (const path of categoriesOf(shownPages, docsPath))
    addData(path, (value) => publishedPart(PUBLISHED_OF_FOLDERS, value));
  const used = new Set([...shownPages, ...shownPosts].flatMap(keysIn));
  const ofThese = (part: (value: unknown) => unknown) => (value: object) =>
    part(Object.fromEntries(Object.entries(value).filter(([key]) => used.has(key)))) as object;
  addData(`${docsPath}/tags.yml`, ofThese(PUBLISHED_OF_TAGS));
  addData(`${blogPath}/tags.yml`, ofThese(PUBLISHED_OF_TAGS));
  addData(`${blogPath}/authors.yml`, ofThese(PUBLISHED_OF_AUTHORS));
  const linked = new Set([...written].flatMap(([path, text]) => filesIn(path, text, source)));
  if (district.logo) linked.add(posix.join('static', district.logo));
  return {written, linked};

  /** Docusaurus reads these files directly, so numbers must stay numbers. JSON is YAML, too. */
  function addData(path: string, part: (value: object) => object): void {
    if (!existsSync(join(siteDir, path))) return;
    const value = parse(readFileSync(join(siteDir, path), 'utf8')) as object | null;
    written.set(path, JSON.stringify(part(value ?? {})));
  }

  function categoriesOf(some: readonly Page[], folder: string): string[] {
    const folders = new Set(some.flatMap(({path}) => foldersAbove(path)));
    return [...folders].flatMap((name) =>
      ['json', 'yml', 'yaml'].map((ending) => posix.join(folder, name, `${FOLDER_FILE}.${ending}`)),
    );
  }
}

const FOLDER_FILE = '_category_';

function foldersAbove(path: string): string[] {
  const folder = posix.dirname(path);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
}

function fieldsOf({kind}: Page) {
  return kind ? PUBLISHED[kind] : PUBLISHED_OF_PAGES;
}

function textOf(file: WrittenFile, fields: Parameters<typeof publishedPart>[0]): string {
  const frontMatter = publishedPart(fields, mapIn(file.source?.value));
  return `---\n${stringify(frontMatter, {lineWidth: 0})}---\n\n${publicBody(file)}`;
}

function keysIn({source}: WrittenFile): string[] {
  const {tags = [], authors = []} = mapIn(source?.value);
  return wordsIn([tags, authors]);
}

function wordsIn(value: YamlValue): string[] {
  return typeof value === 'string' ? value.split(/\s*,\s*/) : Object.values(value).flatMap(wordsIn);
}

/** A file's address in text, in a link, in HTML or in an `import`. */
const ADDRESS = /(?<![\w./-])(?:pathname:\/\/|@site(?=\/))?\.{0,2}\/[^\s"'()<>?#\]`]+/g;
/** Source files aren't for readers. */
const SOURCE = /\.(?:mdx?|ya?ml)$/;

function filesIn(path: string, text: string, {siteDir, docsPath, blogPath}: ContentSource): string[] {
  const folders = [docsPath, blogPath, 'static'];
  const linked = linkedFilesOf([
    {path, outline: readOutline(text, 1), source: null, body: text, bodyLine: 1, isDraft: false},
  ]);
  const named = text.match(ADDRESS) ?? [];
  return [...linked, ...named.map((address) => fileAt(decodeAddress(address), path))].filter(
    (file) =>
      folders.some((folder) => file.startsWith(`${folder}/`)) &&
      !SOURCE.test(file) &&
      !basename(file).startsWith(FOLDER_FILE) &&
      statSync(join(siteDir, file), {throwIfNoEntry: false})?.isFile(),
  );
}

function fileAt(address: string, from: string): string {
  const path = address.replace('pathname://', '');
  if (path.startsWith('@site/')) return posix.normalize(path.slice('@site/'.length));
  return path.startsWith('/') ? posix.join('static', path) : posix.join(posix.dirname(from), path);
}
