import {statSync} from 'node:fs';
import {join} from 'node:path';
import {dateInZone} from '@deskbook/text/dates/dates';
import {isPublicBuild} from '@deskbook/text/isPublicBuild';
import {type Problem, sortProblems} from '@deskbook/text/problems/problems';
import {checkAddresses} from './addresses/checkAddresses';
import {checkAddressLinks} from './addresses/checkAddressLinks';
import {ownPagesOf} from './addresses/ownPages';
import {checkRedirects, redirectsOf} from './addresses/redirects';
import {type Addressed, addressesOf} from './addresses/siteAddresses';
import {tagAddresses} from './addresses/tagAddresses';
import {checkBodyLinks, linkedFilesOf} from './bodyLinks';
import {type Catalog, type CatalogSource, readCatalog} from './catalog';
import {checkCallouts} from './checkCallouts';
import {checkDrawings} from './checkDrawings';
import {checkCategories, checkStrayFiles} from './checkFolders';
import {checkAltText, checkImageOfPage} from './checkImages';
import {checkPublic} from './checkPublic';
import {linksOfDistrict} from './districtLinks';
import {namesIn} from './docIds';
import type {GeneratedPage} from './generatedPage';
import {checkKeywords} from './keywords';
import {checkMaterials} from './materials';
import {checkMdx} from './mdx/checkMdx';
import {checkOwnTheme} from './mdx/ownTheme';
import {checkDiagrams} from './mermaid/checkDiagrams';
import {plainFolders} from './plainFolders';
import {readTags} from './posts/blogFiles';
import {type Post, readPosts} from './posts/readPosts';
import {checkReviews} from './reviews';
import {isPublic} from './visibility';
import {checkWording} from './wording/checkWording';

export interface ContentSource extends CatalogSource {
  /** The blog folder, relative to the site. It may not exist. */
  blogPath: string;
}

export function contentOf(siteDir: string): ContentSource {
  return {siteDir, docsPath: 'docs', blogPath: 'blog', audience: isPublicBuild() ? 'public' : 'staff'};
}

export interface ReadContent {
  catalog: Catalog;
  addressed: readonly Addressed[];
  /** The source of each distinct Mermaid diagram in pages and posts. */
  diagrams: string[];
  /** Returns the problems of the catalog and between its pages, sorted by file. Computed on the first call. */
  findProblems(): Promise<readonly Problem[]>;
}

export interface CheckedContent extends Omit<ReadContent, 'findProblems'> {
  problems: readonly Problem[];
}

export interface Content extends ContentSource {
  catalog: Catalog;
  posts: readonly Post[];
  /** `YYYY-MM-DD` in the district's time zone. */
  today: string;
}

export interface AddressedContent extends Content {
  /** Returns the address of a page, by its path in the docs folder. */
  addressOf(path: string): string;
}

export interface ContentExtension {
  /** Pages made without a file in `docs/`. */
  places?: readonly GeneratedPage[];
  /** The same, for pages that depend on the content. */
  placesIn?(catalog: Catalog): readonly GeneratedPage[];
  /** Returns the paths of its other pages and files, under the base URL, as a build makes them today. */
  addresses?(content: AddressedContent): readonly string[];
  /** The same, for those that are left out of the public site. */
  staffAddresses?(content: AddressedContent): readonly string[];
  /** Whether its pages are left out of the public site. */
  isForStaff?: boolean;
  check?(content: Content): readonly Problem[] | Promise<readonly Problem[]>;
}

/** Returns the pages that plugins make without a file in `docs/`. */
export function placesOf(extensions: readonly ContentExtension[], catalog: Catalog): GeneratedPage[] {
  const shown = extensions.filter(({isForStaff}) => !isForStaff || catalog.audience === 'staff');
  return shown.flatMap(({places = [], placesIn}) => [...places, ...(placesIn?.(catalog) ?? [])]);
}

/**
 * Reads all pages and posts, parsing each once.
 *
 * @param now decides which reviews are due, in the district's time zone
 */
export function readContent(source: ContentSource, now: Date, extensions: readonly ContentExtension[]): ReadContent {
  const {catalog, problems} = readCatalog(source);
  const blog = readPosts(source.siteDir, source.blogPath);
  const addressed = addressesOf(catalog, blog.posts, source);
  const content = {...source, catalog, posts: blog.posts, today: dateInZone(now, catalog.district.time_zone)};
  const findProblems = async () => [
    ...problems,
    ...blog.problems,
    ...(await checkFiles(addressed, content, extensions)),
  ];
  let found: Promise<readonly Problem[]> | undefined;
  return {
    catalog,
    addressed,
    diagrams: [...new Set(addressed.flatMap(({outline}) => outline.diagrams.map(({text}) => text)))],
    findProblems: () => (found ??= findProblems().then(sortProblems)),
  };
}

export async function checkContent(...args: Parameters<typeof readContent>): Promise<CheckedContent> {
  const {findProblems, ...content} = readContent(...args);
  return {...content, problems: await findProblems()};
}

async function checkFiles(
  linked: readonly Addressed[],
  content: Content,
  extensions: readonly ContentExtension[],
): Promise<Problem[]> {
  const {catalog, siteDir, docsPath, today} = content;
  const own = ownPagesOf(siteDir);
  const ofDistrict = linksOfDistrict(catalog.districtSource, docsPath);
  const linking = [...linked, ...own.written, ...ofDistrict];
  const severity = catalog.district.broken_links === 'warn' ? 'warning' : 'error';
  const options = addressOptions(linked, content, [...extensions, {places: own.addresses.map(placeAt)}]);
  return [
    ...checkReviews(catalog.pages, today),
    ...checkKeywords(catalog.pages),
    ...checkWording(linked, catalog.district),
    ...readTags(siteDir, docsPath).problems,
    ...checkAddresses(linked),
    ...checkRedirects(linked, options.isPlace),
    ...checkAddressLinks(linking, {...options, redirects: redirectsOf(linked), severity}),
    ...checkBodyLinks(linking, {siteDir, docsPath, baseUrl: catalog.district.base_url, severity}),
    ...checkMaterials(catalog, siteDir),
    ...checkAltText(linked),
    ...checkDrawings([...linked, ...ofDistrict], siteDir),
    ...checkCallouts(linked, siteDir),
    ...checkStrayFiles(namesIn(join(siteDir, docsPath), true), docsPath, () => linkedFilesOf(linked)),
    ...linked.flatMap((file) => checkImageOfPage(file, siteDir)),
    ...checkCategories(siteDir, docsPath),
    ...(await checkMdx([...linked, ...own.written], siteDir)),
    ...checkOwnTheme(siteDir, catalog.district),
    ...(await checkPublic(linked, siteDir)),
    ...(await checkDiagrams(linked, siteDir)),
    ...(await Promise.all(extensions.map(({check}) => check?.(content) ?? []))).flat(),
  ];
}

/** A page that no list of the search has. */
function placeAt(address: string): GeneratedPage {
  return {path: address.slice(1), title: '', description: '', keywords: []};
}

function addressOptions(linked: readonly Addressed[], content: Content, extensions: readonly ContentExtension[]) {
  const {siteDir, docsPath} = content;
  const {district, pages} = content.catalog;
  const addressesIn = (some: typeof pages) => plainFolders(some).map(({address}) => address);
  const folders = addressesIn(pages);
  const publicFolders = new Set(addressesIn(pages.filter((page) => isPublic(page))));
  const pathsOf = (some: typeof extensions) => some.flatMap(({places = []}) => places.map(({path}) => path));
  const forStaff = new Set([
    ...folders.filter((path) => !publicFolders.has(path)),
    ...pathsOf(extensions.filter(({isForStaff}) => isForStaff)).map((path) => `/${path}`),
  ]);
  // The home page and the search page aren't search results themselves.
  const places = new Set(['/', 'search/', ...folders.map((path) => path.slice(1)), ...pathsOf(extensions)]);
  // These take a while, and few sites link to what isn't a page or a place.
  const addressed = addressedContent(linked, content);
  const made = pathsMade(() => [
    ...tagAddresses(linked, siteDir, docsPath),
    ...extensions.flatMap(({addresses}) => addresses?.(addressed) ?? []),
  ]);
  const madeForStaff = pathsMade(() => extensions.flatMap(({staffAddresses}) => staffAddresses?.(addressed) ?? []));
  return {
    siteDir,
    url: district.url,
    baseUrl: district.base_url,
    folders,
    isPlace(address: string) {
      return places.has(`${withoutSlashes(address)}/`) || made(address) || madeForStaff(address);
    },
    isForStaff: (path: string) => forStaff.has(path) || madeForStaff(path),
    isStatic: (path: string) => statSync(join(siteDir, 'static', path), {throwIfNoEntry: false})?.isFile() === true,
  };
}

function addressedContent(linked: readonly Addressed[], content: Content): AddressedContent {
  const byPath = new Map(linked.map(({page, address}) => [page?.path, address]));
  return {...content, addressOf: (path) => byPath.get(path) as string};
}

/** Returns whether a page or file is among those whose paths are computed once they are needed. */
function pathsMade(find: () => readonly string[]): (address: string) => boolean {
  let paths: ReadonlySet<string> | undefined;
  return (address) => {
    paths ??= new Set(find().map(withoutSlashes));
    return paths.has(withoutSlashes(address));
  };
}

function withoutSlashes(path: string): string {
  return path.replace(/^\/|\/$/g, '');
}
