import {everyRole} from '@deskbook/content/audience';
import type {Catalog} from '@deskbook/content/catalog';
import {unitsInService} from '@deskbook/content/equipment';
import type {GeneratedPage} from '@deskbook/content/generatedPage';
import type {ParseInput} from '@deskbook/content/markdown/parseWritten';
import type {Page, PageOf} from '@deskbook/content/page';
import {readSections, type Section, type SectionOptions} from '@deskbook/content/sections';
import {isTrainersHeading} from '@deskbook/content/sessionSections';
import {readersBody} from '@deskbook/content/visibility';
import {rememberLast} from '@deskbook/text/remember';
import {plainPage, recordsOfPage, type SearchedPage} from '../domain/recordsOfPage';
import type {SearchRecord} from '../domain/searchRecord';
import type {Post} from './readPosts';
import {folderNamesOf, ranksLast, searchedPage} from './searchedPage';

export interface RecordSource {
  catalog: Catalog;
  posts: readonly Post[];
  /** The pages that the site itself makes */
  places: readonly GeneratedPage[];
  /** The build's today, `YYYY-MM-DD`, from which series continue */
  buildDay: string;
  /** Address of a page or post, by its path in the docs or blog folder; undefined if readers can't find it */
  addressOf: (path: string, folder: 'docs' | 'blog') => string | undefined;
}

/** Returns all search records of a site: those of files in file order, then those of pages without a file. */
export async function siteRecords({
  catalog,
  posts,
  places,
  buildDay,
  addressOf,
}: RecordSource): Promise<SearchRecord[]> {
  const context = {catalog, buildDay, folderNames: folderNamesOf(catalog.pages)};
  const ofPages = catalog.pages.map(async (page) => {
    const url = addressOf(page.path, 'docs');
    if (!url) return [];
    return recordsOfPage(searchedPage(page, url, context), await sectionsOf(page, catalog));
  });
  const ofPosts = posts.map(async (post) => {
    const url = addressOf(post.path, 'blog');
    return url ? recordsOfPage(searchedPost(post, url, catalog), await readText(post)) : [];
  });
  const read = (await Promise.all([...ofPages, ...ofPosts])).flat();
  const kinds = new Set(read.map(({kind}) => kind));
  const isFound = ({lists}: GeneratedPage) =>
    !lists || (lists === 'posts' ? ['news'] : lists).some((kind) => kinds.has(kind));
  return [...read, ...places.filter(isFound).flatMap((place) => recordsOfPage(searchedPlace(place, catalog), []))];
}

/** For a quiz, only what it covers and none of its questions, even if its front matter has a mistake. */
async function sectionsOf(page: Page, catalog: Catalog): Promise<readonly Section[]> {
  const {search_last: last} = catalog.district;
  if (page.kind === 'session') {
    const sections = await readText(page, {isWhole: isTrainersHeading});
    // Who looks for a session comes to attend. The trainer's section may give answers away, and trainers know where it is.
    return withBlocks(
      sections.filter(({heading, anchor}) => !isTrainersHeading(heading ?? '', anchor ?? '')),
      agendaOf(page),
    );
  }
  if (page.kind === 'equipment') return withBlocks(await readText(page), machinesOf(page, catalog));
  // Samples in guides for a few people are full of common words.
  if (page.declaredKind !== 'quiz') return readText(page, {withCode: !ranksLast(page.path, last)});
  const covered = catalog.references.filter(({from, field}) => from === page.path && field === 'covers');
  const titles = covered.map(({to}) => catalog.byPath.get(to)?.title ?? '');
  return [{heading: null, anchor: null, innerAnchors: [], blocks: titles.filter(Boolean)}];
}

/** Adds what readers see in the introduction but the front matter holds. */
function withBlocks([introduction, ...sections]: readonly Section[], blocks: readonly string[]): Section[] {
  if (!introduction) return [];
  return [{...introduction, blocks: [...introduction.blocks, ...blocks]}, ...sections];
}

function agendaOf({data}: PageOf<'session'>): string[] {
  return (data.agenda ?? []).map(({title}) => title);
}

/** Returns one line per machine, so a result shows where the machine with that asset tag is. */
function machinesOf({data}: PageOf<'equipment'>, {district}: Catalog): string[] {
  return unitsInService(data).map(({asset_tag, branch, location}) =>
    [asset_tag, district.branches[branch]?.name, location].filter(Boolean).join(' – '),
  );
}

interface Read extends ParseInput {
  title: string;
}

function readText(
  {path, source, body, title}: Read,
  {withCode = true, isWhole}: Pick<SectionOptions, 'withCode' | 'isWhole'> = {},
): Promise<readonly Section[]> {
  return sectionsIn(path, body, source, title, withCode, isWhole);
}

const sectionsIn = rememberLast(
  async (
    path: string,
    body: string,
    source: ParseInput['source'],
    title: string,
    withCode: boolean,
    isWhole?: SectionOptions['isWhole'],
  ): Promise<readonly Section[]> => readSections(await readersBody({path, body, source}), {title, withCode, isWhole}),
);

function searchedPlace(
  {path, title, description, keywords, branches = []}: GeneratedPage,
  {district}: Catalog,
): SearchedPage {
  const url = district.base_url + path;
  return plainPage({url, title, kind: 'place', audience: everyRole(district), description, keywords, branches});
}

function searchedPost({title, description, keywords}: Post, url: string, {district}: Catalog): SearchedPage {
  return plainPage({url, title, kind: 'news', audience: everyRole(district), description, keywords});
}
