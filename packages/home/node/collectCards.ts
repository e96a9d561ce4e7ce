import {audienceOf} from '@deskbook/content/audience';
import type {Catalog} from '@deskbook/content/catalog';
import {docIdOf} from '@deskbook/content/docIds';
import type {GeneratedPage} from '@deskbook/content/generatedPage';
import {descriptorOf} from '@deskbook/content/kinds';
import {machineOf} from '@deskbook/content/machineOf';
import {expansionFor, occurrencesOf} from '@deskbook/content/occurrences';
import {branchesOf, type Page} from '@deskbook/content/page';
import {chaptersOf, folderOfChapters, manualOfChapter} from '@deskbook/content/relations';
import type {Drawing} from '@deskbook/drawings/readDrawing';
import {nameInWords} from '@deskbook/text/strings';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {Card, CardDate} from '../domain/cards';

export interface FrontDeskSource {
  catalog: Catalog;
  /** The build's today, `YYYY-MM-DD` */
  buildDay: string;
  /** Docusaurus's docs by path in the docs folder, without drafts */
  docs: ReadonlyMap<string, DocMetadata>;
  blog: BlogContent | undefined;
  /** Pages without a file in `docs/` */
  places: readonly GeneratedPage[];
  /** Returns the drawing that stands for a machine; null if its page has none. */
  drawingOf(page: Page): Drawing | null;
}

/** Returns a card for every page that readers can open, sorted by title. Readers find chapters through their manual. */
export function collectCards({catalog, buildDay, docs}: Pick<FrontDeskSource, 'catalog' | 'buildDay' | 'docs'>): {
  cards: Card[];
  chapters: Card[];
} {
  const linkTo = ({path, title}: Page) => {
    const doc = docs.get(path);
    return doc && !doc.unlisted ? [{title, to: doc.permalink}] : [];
  };
  const cardOf = (page: Page): Card | [] => {
    const doc = docs.get(page.path);
    if (!doc || doc.unlisted) return [];
    const {data} = page;
    return {
      title: page.title,
      to: doc.permalink,
      kind: page.kind,
      description: doc.description,
      branches: branchesOf(page),
      systems: data.systems ?? [],
      roles: audienceOf(page, catalog.district),
      keywords: data.keywords ?? [],
      folder: page.kind ? '' : folderOf(page),
      note: page.kind ? descriptorOf(page.kind).note?.(page, catalog.pages) || null : null,
      size: page.kind ? (descriptorOf(page.kind).size?.(page) ?? null) : null,
      chapters: folderOfChapters(page) === undefined ? [] : chaptersOf(page, catalog.pages).flatMap(linkTo),
      dates: page.kind === 'session' ? datesOf(page, catalog, buildDay) : [],
      hasMoreDates: false,
      assetTags: page.kind === 'equipment' ? (page.data.units ?? []).map(({asset_tag}) => asset_tag) : [],
      ratio: null,
      machine: docs.get(machineOf(page, catalog)?.path ?? '')?.permalink ?? null,
    };
  };
  const byTitle = catalog.pages.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
  const isChapter = (page: Page) => manualOfChapter(page, catalog.pages) !== undefined;
  return {
    cards: byTitle.filter((page) => !isChapter(page)).flatMap(cardOf),
    chapters: byTitle.filter(isChapter).flatMap(cardOf),
  };
}

function datesOf(page: Page & {kind: 'session'}, {district}: Catalog, buildDay: string): CardDate[] {
  return occurrencesOf(page, expansionFor(district, buildDay))
    .filter(({end}) => end.slice(0, 10) >= buildDay)
    .map(({originalDate, start, endsAt, status, branch, online}) => ({
      start,
      endsAt,
      status,
      place: branch ? (district.branches[branch]?.name ?? branch) : online ? 'online' : null,
      movedFrom: start === `${originalDate} ${page.data.start.slice(11)}` ? null : originalDate,
    }));
}

/** A page directly in the docs folder belongs to no folder, only to the list of all pages. */
export function folderOf({path}: Pick<Page, 'path'>): string {
  const [first = '', ...rest] = path.split('/');
  return rest.length > 0 ? nameInWords(docIdOf(first)) : '';
}
