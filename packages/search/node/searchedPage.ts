import {posix} from 'node:path';
import {audienceOf} from '@deskbook/content/audience';
import type {Catalog} from '@deskbook/content/catalog';
import {docIdOf} from '@deskbook/content/docIds';
import {descriptorOf} from '@deskbook/content/kinds';
import {expansionFor, isCancelledOrPostponed, occurrencesOf} from '@deskbook/content/occurrences';
import {branchesOf, type Page} from '@deskbook/content/page';
import {scheduledOn} from '@deskbook/content/scheduled';
import {INDEX_PAGE} from '@deskbook/text/files/indexPage';
import {nameInWords} from '@deskbook/text/strings';
import type {YamlSource} from '@deskbook/text/yaml/yamlSource';
import {valueAt} from '@deskbook/text/yaml/yamlSource';
import {aboutOf} from '../domain/aboutPage';
import type {SearchedPage} from '../domain/recordsOfPage';

interface IndexingContext {
  catalog: Catalog;
  buildDay: string;
  /** Folder names by path in the docs folder */
  folderNames: ReadonlyMap<string, string>;
}

/** Half a year of a weekly session. The site will be rebuilt before then. */
const MAX_DATES = 26;

export function searchedPage(page: Page, url: string, {catalog, buildDay, folderNames}: IndexingContext): SearchedPage {
  return {
    url,
    title: page.title,
    breadcrumbs: foldersOf(page.path).map((folder) => folderNames.get(folder) ?? folder),
    about: aboutOf(page, catalog),
    kind: page.declaredKind ?? 'page',
    branches: branchesOf(page),
    systems: page.data.systems ?? (page.kind === 'system' && page.data.key ? [page.data.key] : []),
    audience: audienceOf(page, catalog.district),
    description: lineIn(page.source, 'description'),
    keywords: [...listIn(page.source, 'keywords'), ...wordsOf(page, 'keywords')],
    codes: wordsOf(page, 'codes'),
    ranksLast: ranksLast(page.path, catalog.district.search_last),
    ...datesOf(page, catalog, buildDay),
  };
}

/** Returns the words that the front matter of the page's kind provides. */
function wordsOf(page: Page, field: 'keywords' | 'codes'): string[] {
  const words = page.kind ? descriptorOf(page.kind)[field]?.(page) : [];
  return (words ?? []).flatMap((word) => word || []);
}

/** @param entries folders and pages in the docs folder */
export function ranksLast(path: string, entries: readonly string[]): boolean {
  return entries.some((entry) => path === entry || path.startsWith(`${entry.replace(/\/$/, '')}/`));
}

/** Returns a page's folders, outermost first. A folder's index page is not inside that folder, but stands for it. */
export function foldersOf(path: string): string[] {
  const names = path.replace(INDEX_PAGE, '').split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** Names each folder after its index page, or else after the words in its own name. */
export function folderNamesOf(pages: readonly Page[]): Map<string, string> {
  const names = pages
    .flatMap(({path}) => foldersOf(path))
    .map((folder) => [folder, nameInWords(docIdOf(posix.basename(folder)))] as const);
  const indexes = pages
    .filter(({path}) => INDEX_PAGE.test(path))
    .map(({path, title}) => [path.replace(INDEX_PAGE, ''), title] as const);
  return new Map([...names, ...indexes]);
}

/**
 * Leaves out cancelled and postponed dates, but a session is still found until the last of them is over, to say so. A
 * committee is found even if it doesn't meet.
 */
function datesOf(page: Page, {district}: Catalog, buildDay: string): Pick<SearchedPage, 'endsAt' | 'dates'> {
  const scheduled = scheduledOn(page);
  const all = scheduled ? occurrencesOf(scheduled, expansionFor(district, buildDay)) : [];
  const ends = all.map(({endsAt}) => Date.parse(endsAt));
  return {
    endsAt: page.kind === 'session' && ends.length > 0 ? Math.max(...ends) : null,
    dates: all
      .filter((each) => !isCancelledOrPostponed(each) && each.start >= buildDay)
      .slice(0, MAX_DATES)
      .map(({start, endsAt}) => ({start, endsAt: Date.parse(endsAt)})),
  };
}

/** No schema reads plain pages, so their fields may have any type. */
export function lineIn(source: YamlSource | null, key: string): string {
  const value = source ? valueAt(source.value, [key]) : undefined;
  return typeof value === 'string' ? value : '';
}

export function listIn(source: YamlSource | null, key: string): string[] {
  const value = source ? valueAt(source.value, [key]) : undefined;
  if (typeof value === 'string') return value.split(/\s*,\s*/).filter(Boolean);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function isYes(source: YamlSource | null, key: string): boolean {
  return /^(?:yes|true)$/i.test(lineIn(source, key));
}
