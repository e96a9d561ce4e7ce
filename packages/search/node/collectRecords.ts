import {join} from 'node:path';
import {addressOfPage, addressOfPost} from '@deskbook/content/addresses/pageAddress';
import {type Catalog, readCatalog} from '@deskbook/content/catalog';
import type {ContentSource} from '@deskbook/content/checkContent';
import {idBesideAnother} from '@deskbook/content/docIds';
import type {GeneratedPage} from '@deskbook/content/generatedPage';
import {buildTime} from '@deskbook/text/dates/buildTime';
import {dateInZone} from '@deskbook/text/dates/dates';
import type {SearchRecord} from '../domain/searchRecord';
import {readPosts} from './readPosts';
import {isYes, lineIn} from './searchedPage';
import {type RecordSource, siteRecords} from './siteRecords';

/** Returns the pages that the site itself makes. */
type PlacesIn = (catalog: Catalog) => readonly GeneratedPage[];

/** Returns all search records of a site, read from its files, for code that needs them without a build. */
export async function collectRecords(
  folders: ContentSource,
  placesIn: PlacesIn,
  now = buildTime(),
): Promise<SearchRecord[]> {
  return siteRecords(readRecordSource(folders, placesIn, now));
}

/** Reads what records are made from, with the addresses. */
export function readRecordSource(folders: ContentSource, placesIn: PlacesIn, now = buildTime()): RecordSource {
  const {siteDir, docsPath, blogPath} = folders;
  const {catalog} = readCatalog(folders);
  const posts = readPosts(siteDir, blogPath);
  const baseUrl = catalog.district.base_url;
  const docsDir = join(siteDir, docsPath);
  const addresses = new Map<string, string>();
  for (const {path, source, isDraft} of catalog.pages) {
    if (isDraft || isYes(source, 'unlisted')) continue;
    const written = {
      id: lineIn(source, 'id') || idBesideAnother(docsDir, path),
      slug: lineIn(source, 'slug') || undefined,
    };
    addresses.set(`docs/${path}`, addressOfPage(path, written, baseUrl));
  }
  for (const {path, slug, isHidden} of posts) {
    if (!isHidden) addresses.set(`blog/${path}`, addressOfPost(path, slug, baseUrl));
  }
  return {
    catalog,
    posts,
    places: placesIn(catalog),
    buildDay: dateInZone(now, catalog.district.time_zone),
    addressOf: (path, folder) => addresses.get(`${folder}/${path}`),
  };
}
