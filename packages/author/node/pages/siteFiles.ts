import {readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {addressesOf} from '@deskbook/content/addresses/siteAddresses';
import {readCatalog} from '@deskbook/content/catalog';
import {contentOf} from '@deskbook/content/checkContent';
import {namesIn} from '@deskbook/content/docIds';
import {readPosts} from '@deskbook/content/posts/readPosts';
import {type LinkablePage, type SiteMap, siteMap} from '../links/siteMap';
import {linksOfCategory, linksOfDistrict, linksOfPage, type WrittenLink} from '../links/writtenLinks';
import {CATEGORY, titleOfSettings} from './titleOfSettings';

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
    .filter((name) => CATEGORY.test(name))
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
