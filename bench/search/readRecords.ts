import {existsSync} from 'node:fs';
import {basename, dirname, join, posix, resolve} from 'node:path';
import {buildTime} from '../../src/content/buildTime';
import {readCatalog} from '../../src/content/catalog';
import {dateInZone} from '../../src/content/dates';
import {readMarkdown} from '../../src/content/frontMatter';
import {readOutline} from '../../src/content/outline';
import {type DocFile, readDocs} from '../../src/content/readDocs';
import {readSections, type Section} from '../../src/content/sections';
import {plainPage, recordsOfPage} from '../../src/plugins/search/domain/recordsOfPage';
import type {SearchRecord} from '../../src/plugins/search/domain/searchRecord';
import {foldersOf, lineIn, listIn} from '../../src/plugins/search/node/searchedPage';
import {siteRecords} from '../../src/plugins/search/node/siteRecords';

/** What can be found in a folder; the address of a page is its path in the folder. */
export interface FolderRecords {
  records: SearchRecord[];
  /** The section that an address with an anchor leads to, where the anchor is not its own but lies within it. */
  sectionOf: ReadonlyMap<string, string>;
}

/**
 * Reads a folder of Markdown as a site would: one with a `district.yml` as the docs of a site, every other as plain
 * pages, those whose names begin with `_` and those whose front matter is no YAML too.
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
