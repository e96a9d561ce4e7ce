import {existsSync, readFileSync} from 'node:fs';
import {basename, join, posix} from 'node:path';
import {linkedFile} from '@deskbook/content/bodyLinks';
import {calloutsBeside} from '@deskbook/content/callouts';
import {readCallouts} from '@deskbook/content/calloutsText';
import type {Catalog} from '@deskbook/content/catalog';
import type {ContentSource} from '@deskbook/content/checkContent';
import {parseWritten} from '@deskbook/content/markdown/parseWritten';
import type {Page, WrittenFile} from '@deskbook/content/page';
import {readPosts} from '@deskbook/content/posts/readPosts';
import {
  PUBLISHED,
  PUBLISHED_OF_AUTHORS,
  PUBLISHED_OF_DISTRICT,
  PUBLISHED_OF_FOLDERS,
  PUBLISHED_OF_PAGES,
  PUBLISHED_OF_POSTS,
  PUBLISHED_OF_TAGS,
  publishedPart,
} from '@deskbook/content/schemas/published';
import {isPublic, publicBody} from '@deskbook/content/visibility';
import {calloutsFileOf} from '@deskbook/drawings/calloutsFile';
import {isFile} from '@deskbook/text/files/contentFile';
import {type Problem, problemAt, startOf} from '@deskbook/text/problems/problems';
import {mapIn, textAt, type YamlValue} from '@deskbook/text/yaml/yamlSource';
import {parse, stringify} from 'yaml';
import {cleanDataAddress} from './cleanImage';

/** The files of the public site. Paths are relative to the site, with forward slashes. */
export interface PublicFiles {
  /** Text of the files written for the public site. */
  written: Map<string, string>;
  /** Files copied because a page links to them or shows them, each with the first file that does. */
  linked: Map<string, string>;
  problems: Problem[];
}

/** Collects the public part of a site. Nothing else gets into the folder that the public site is built from. */
export async function publicFiles(source: ContentSource, catalog: Catalog): Promise<PublicFiles> {
  const {district, districtSource, pages} = catalog;
  const {siteDir, docsPath, blogPath} = source;
  const isShown = (file: WrittenFile) => isPublic(file) && !file.isDraft;
  const shownPages = pages.filter(isShown);
  const shownPosts = readPosts(siteDir, blogPath).posts.filter(isShown);
  const shown = [
    ...shownPages.map((page) => ({...page, path: `${docsPath}/${page.path}`, fields: fieldsOf(page)})),
    ...shownPosts.map((post) => ({...post, fields: PUBLISHED_OF_POSTS})),
  ];
  const texts = await Promise.all(shown.map(publishedText));
  const written = new Map(texts.map(({path, text}) => [path, text]));
  const facts = publishedPart(PUBLISHED_OF_DISTRICT, mapIn(districtSource?.value));
  // Unlike the staff site, the public one is listed if nothing is said.
  const searchEngines = textAt(districtSource, 'search_engines') ?? 'yes';
  const {origin, pathname} = new URL(district.public_url ?? district.url);
  const paths = new Set(shownPages.map(({path}) => path));
  const desk = district.desk.filter((path) => paths.has(posix.normalize(path)));
  written.set(
    `${docsPath}/district.yml`,
    stringify({...facts, url: origin, base_url: pathname, search_engines: searchEngines, desk}),
  );
  for (const path of categoriesOf(shownPages, docsPath))
    addData(path, (value) => publishedPart(PUBLISHED_OF_FOLDERS, value));
  const used = new Set([...shownPages, ...shownPosts].flatMap(keysIn));
  const ofThese = (part: (value: unknown) => unknown) => (value: object) =>
    part(Object.fromEntries(Object.entries(value).filter(([key]) => used.has(key)))) as object;
  addData(`${docsPath}/tags.yml`, ofThese(PUBLISHED_OF_TAGS));
  addData(`${blogPath}/tags.yml`, ofThese(PUBLISHED_OF_TAGS));
  const authors = addData(`${blogPath}/authors.yml`, ofThese(PUBLISHED_OF_AUTHORS));
  const addresses = [
    ...texts,
    {path: `${blogPath}/authors.yml`, addresses: addressesInFields(authors)},
    {path: `${docsPath}/district.yml`, addresses: district.logo ? [`/${district.logo}`] : []},
  ];
  const linked = new Map<string, string>();
  for (const {path, addresses: found} of addresses) {
    for (const file of filesAt(path, found, source)) if (!linked.has(file)) linked.set(file, path);
  }
  for (const file of linked.keys()) addCallouts(file);
  return {written, linked, problems: texts.flatMap(({problems}) => problems)};

  /** Without its author's comments. What is in `static/` would be served as it is, with the places that no page shows. */
  function addCallouts(picture: string): void {
    const file = calloutsBeside(join(siteDir, picture));
    if (!file || picture.startsWith('static/')) return;
    const path = calloutsFileOf(picture);
    const {callouts} = readCallouts(readFileSync(file, 'utf8'), path);
    if (callouts) written.set(path, stringify(callouts));
  }

  /** Docusaurus reads these files directly, so numbers must stay numbers. JSON is YAML, too. */
  function addData(path: string, part: (value: object) => object): object {
    if (!existsSync(join(siteDir, path))) return {};
    const value = part((parse(readFileSync(join(siteDir, path), 'utf8')) as object | null) ?? {});
    written.set(path, JSON.stringify(value));
    return value;
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

interface PublishedText {
  path: string;
  text: string;
  /** The addresses of what it links to or shows. */
  addresses: string[];
  problems: Problem[];
}

type Fields = Parameters<typeof publishedPart>[0];

async function publishedText({fields, ...file}: WrittenFile & {fields: Fields}): Promise<PublishedText> {
  const {addressesIn} = await import('@deskbook/content/markdown/addressesIn');
  const {path, source} = file;
  const frontMatter = publishedPart(fields, mapIn(source?.value));
  const body = await publicBody(file);
  const parsed = await parseWritten({path, source, body});
  const found = parsed ? addressesIn(parsed).map(({address}) => address) : [];
  const clean = await withCleanImages(body, found, path);
  return {
    path,
    text: `---\n${stringify(frontMatter, {lineWidth: 0})}---\n\n${clean.text}`,
    addresses: [...found, ...addressesInFields(frontMatter)],
    problems: clean.problems,
  };
}

/** Cleans the images that are written into a text as data addresses. */
async function withCleanImages(text: string, addresses: readonly string[], path: string) {
  const problems: Problem[] = [];
  let clean = text;
  for (const address of new Set(addresses.filter((each) => /^data:image\//i.test(each)))) {
    const cleaned = text.includes(address) ? await cleanDataAddress(address).catch(() => null) : null;
    if (cleaned) clean = clean.replaceAll(address, () => cleaned);
    else problems.push(unreadableImage(path, address));
  }
  return {text: clean, problems};
}

/** @param image its path or address */
export function unreadableImage(path: string, image?: string): Problem {
  return problemAt(startOf(path), {
    message: 'an image cannot be read, so what describes it cannot be taken out',
    ...(image && {found: `${image.slice(0, MAX_SHOWN)}…`}),
    expected: 'an image that opens in a browser',
    fix: 'open it in a program for images and save it again as JPEG or PNG',
  });
}

const MAX_SHOWN = 40;

/** Fields with the address of a picture or of something to open. */
const WITH_ADDRESS = /^(?:image|image_?url|url)$/i;

function addressesInFields(fields: object): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (typeof value === 'object' && value !== null) return addressesInFields(value);
    return WITH_ADDRESS.test(name) ? [String(value)] : [];
  });
}

function keysIn({source}: WrittenFile): string[] {
  const {tags = [], authors = []} = mapIn(source?.value);
  return wordsIn([tags, authors]);
}

function wordsIn(value: YamlValue): string[] {
  return typeof value === 'string' ? value.split(/\s*,\s*/) : Object.values(value).flatMap(wordsIn);
}

/** Source files aren't for readers. */
const SOURCE = /\.(?:mdx?|ya?ml)$/;

function filesAt(path: string, addresses: readonly string[], {siteDir, docsPath, blogPath}: ContentSource): string[] {
  const folders = [docsPath, blogPath, 'static'];
  return addresses
    .flatMap((address) => linkedFile({path}, address) ?? [])
    .filter(
      (file) =>
        folders.some((folder) => file.startsWith(`${folder}/`)) &&
        !SOURCE.test(file) &&
        !basename(file).startsWith(FOLDER_FILE) &&
        isFile(join(siteDir, file)),
    );
}
