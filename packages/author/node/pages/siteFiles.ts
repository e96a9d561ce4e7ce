import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, posix} from 'node:path';
import {addressesOf} from '@deskbook/content/addresses/siteAddresses';
import {readCatalog} from '@deskbook/content/catalog';
import {contentOf} from '@deskbook/content/checkContent';
import {namesIn} from '@deskbook/content/docIds';
import {readPosts} from '@deskbook/content/posts/readPosts';
import {CATEGORY_FILE} from '@deskbook/content/schemas/category';
import {calloutsFileOf, isCalloutsFile, isPictureOf, mayHaveCallouts} from '@deskbook/drawings/calloutsFile';
import {nameInWords} from '@deskbook/text/strings';
import {resolveLink} from '../links/resolveLink';
import {type LinkablePage, type SiteMap, siteMap} from '../links/siteMap';
import {linksOfCategory, linksOfDistrict, linksOfPage, type WrittenLink} from '../links/writtenLinks';

/** A file that contains links. */
export interface LinkingFile {
  /** Relative to the site. */
  path: string;
  /** The title shown to people, for pages and for files such as `district.yml`. */
  title: string;
  text: string;
  links: WrittenLink[];
}

/** Every file with links in a site, and everything links can lead to. */
export interface SiteFiles {
  files: LinkingFile[];
  places: LinkablePage[];
  facts: Pick<SiteMap, 'url' | 'baseUrl'>;
  map: SiteMap;
}

/** Reads the site, including the author's drafts. */
export function readSiteFiles(dir: string): SiteFiles {
  const source = contentOf(dir);
  const {docsPath, blogPath} = source;
  const {catalog} = readCatalog(source);
  const {posts} = readPosts(dir, blogPath);
  const addressed = addressesOf(catalog, posts, source);
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  const pages = addressed.map(({path, page}): LinkingFile => {
    const text = read(path);
    return {path, title: page?.title ?? titleOfPost(text) ?? path, text, links: linksOfPage(text)};
  });
  const district = `${docsPath}/district.yml`;
  const others = namesIn(join(dir, docsPath), true)
    .filter((name) => CATEGORY_FILE.test(name))
    .map((name) => posix.join(docsPath, name))
    .map((path): LinkingFile => fileWith(path, read(path), linksOfCategory));
  const files = [...pages, ...others];
  if (catalog.districtSource) files.push(fileWith(district, read(district), linksOfDistrict));
  const places = addressed.map(({path, address, page}) => ({path, address, page}));
  const facts = {url: catalog.district.url, baseUrl: catalog.district.base_url};
  return {files, places, facts, map: siteMap(places, facts)};
}

function fileWith(path: string, text: string, read: (text: string) => WrittenLink[]): LinkingFile {
  return {path, title: titleOfSettings(path), text, links: read(text)};
}

function titleOfPost(text: string): string | undefined {
  return /^title:[ \t]*["']?(.+?)["']?[ \t]*$/m.exec(text)?.[1];
}

/** Returns the name authors see for a file that isn't a page. */
export function titleOfSettings(path: string): string {
  if (CATEGORY_FILE.test(path)) return 'A folder of the menu';
  if (isCalloutsFile(path)) return `The names on the picture ${posix.basename(path, '.callouts.yml')}`;
  return path.endsWith('/district.yml') ? 'The home page and the menu' : nameInWords(posix.parse(path).name);
}

/** Whether a file is a page or post that can be edited here. */
export function isPage(path: string): boolean {
  return /^(?:docs|blog)\/.+\.md$/.test(path);
}

/** Whether callouts also belong to another picture, such as those of `a.jpg` to `a.png`. */
function isShared(dir: string, callouts: string, own: readonly string[]): boolean {
  const folder = posix.dirname(callouts);
  const files = existsSync(join(dir, folder)) ? readdirSync(join(dir, folder)) : [];
  return files.map((name) => `${folder}/${name}`).some((file) => isPictureOf(callouts, file) && !own.includes(file));
}

/** Returns pictures, with their callouts, and other files beside a page, or in folders beside it, that nothing else links to. */
export function ownPictures(dir: string, path: string, {files, map}: SiteFiles): string[] {
  const targetsOf = (isWanted: (file: string) => boolean) =>
    files
      .filter((file) => isWanted(file.path))
      .flatMap((file) => file.links.flatMap((link) => resolveLink(link, file.path, map)?.file ?? []));
  const others = new Set(targetsOf((file) => file !== path));
  const folder = `${posix.dirname(path)}/`;
  const own = [...new Set(targetsOf((file) => file === path))].filter(
    (file) => file.startsWith(folder) && !others.has(file) && !/\.mdx?$/.test(file),
  );
  const isThere = (file: string) => existsSync(join(dir, file)) && statSync(join(dir, file)).isFile();
  const callouts = new Set(own.filter(mayHaveCallouts).map(calloutsFileOf));
  return [...own, ...[...callouts].filter((each) => !isShared(dir, each, own))].filter(isThere);
}
