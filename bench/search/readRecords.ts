import {existsSync} from 'node:fs';
import {basename, dirname, join, posix, resolve} from 'node:path';
import {readCatalog} from '../../packages/content/catalog';
import {readMarkdown} from '../../packages/content/frontMatter';
import {readOutline} from '../../packages/content/markdown/outline';
import {readSections, type Section} from '../../packages/content/sections';
import {plainPage, recordsOfPage} from '../../packages/search/domain/recordsOfPage';
import type {SearchRecord} from '../../packages/search/domain/searchRecord';
import {foldersOf, lineIn, listIn} from '../../packages/search/node/searchedPage';
import {siteRecords} from '../../packages/search/node/siteRecords';
import {buildTime} from '../../packages/text/dates/buildTime';
import {dateInZone} from '../../packages/text/dates/dates';
import {type DocFile, readDocs} from '../../packages/text/files/readDocs';

/** A folder's search records. A page's address is its path in the folder. */
export interface FolderRecords {
  records: SearchRecord[];
  /** Maps an address to its section if the anchor is inside that section. */
  sectionOf: ReadonlyMap<string, string>;
}

/**
 * Reads a folder of Markdown like a site would. With a `district.yml`, it's the docs of a site; otherwise, it's plain
 * pages, including those whose names begin with `_` or whose front matter isn't valid YAML.
 */
export async function readRecords(folder: string): Promise<FolderRecords> {
  if (existsSync(join(folder, 'district.yml'))) return {records: await recordsOfDocs(folder), sectionOf: new Map()};
  const pages = readDocs(folder, basename(folder)).files.filter(({path}) => path.endsWith('.md'));
  const read = pages.map(recordsOfFile);
  return {
    records: read.flatMap(({records}) => records),
    sectionOf: new Map(read.flatMap(({inner}) => inner)),
  };
}

function recordsOfDocs(folder: string): Promise<SearchRecord[]> {
  const absolute = resolve(folder);
  const [siteDir, docsPath] = [dirname(absolute), basename(absolute)];
  const {catalog} = readCatalog({siteDir, docsPath});
  const shown = new Set(catalog.pages.filter(({isDraft}) => !isDraft).map(({path}) => path));
  return siteRecords({
    catalog,
    posts: [],
    places: [],
    buildDay: dateInZone(buildTime(), catalog.district.time_zone),
    addressOf: (path) => (shown.has(path) ? path : undefined),
  });
}

function recordsOfFile({path, text}: DocFile): {records: SearchRecord[]; inner: [string, string][]} {
  const {frontMatter, body, bodyLine} = readMarkdown(text, path);
  const title = lineIn(frontMatter, 'title') || readOutline(body, bodyLine).title || posix.basename(path, '.md');
  const sections = readSections(body, {title});
  const page = plainPage({
    url: path,
    title,
    breadcrumbs: foldersOf(path),
    kind: 'page',
    description: lineIn(frontMatter, 'description'),
    keywords: listIn(frontMatter, 'keywords'),
  });
  return {records: recordsOfPage(page, sections), inner: sections.flatMap((section) => innerAddresses(path, section))};
}

function innerAddresses(path: string, {anchor, innerAnchors}: Section): [string, string][] {
  const address = anchor === null ? path : `${path}#${anchor}`;
  return innerAnchors.map((inner) => [`${path}#${inner}`, address]);
}
