import {INDEX_PAGE} from '@deskbook/text/files/indexPage';
import {rememberFor} from '@deskbook/text/remember';
import {mainSystemOf, type Page} from './page';
import {type Reference, resolveFrom} from './references';

/** Related pages by path, in both directions. */
export type Relations = ReadonlyMap<string, ReadonlySet<string>>;

const BELONGS_TO_A_MANUAL = new Set(['procedure', 'equipment']);

/**
 * Relates pages in both directions, from links in front matter. A manual is also related to procedures and equipment
 * that link to it, that it links to, or that have the same main system, so nobody has to list them.
 */
export function relatePages(pages: readonly Page[], references: readonly Reference[]): Relations {
  const relations = new Map<string, Set<string>>(pages.map(({path}) => [path, new Set()]));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const join = (one: string, other: string) => {
    if (one === other) return;
    relations.get(one)?.add(other);
    relations.get(other)?.add(one);
  };

  for (const {from, to} of references) join(from, to);
  for (const page of pages) {
    for (const {url} of page.outline.links) {
      const target = byPath.get(resolveFrom(page.path, url.replace(/[#?].*$/, '')));
      if (target && isManualWithPart(page, target)) join(page.path, target.path);
    }
  }
  for (const [manual, part] of sharingASystem(pages)) join(manual.path, part.path);
  return relations;
}

function isManualWithPart(one: Page, other: Page): boolean {
  const [a, b] = [one.kind ?? '', other.kind ?? ''];
  return (a === 'manual' && BELONGS_TO_A_MANUAL.has(b)) || (b === 'manual' && BELONGS_TO_A_MANUAL.has(a));
}

function sharingASystem(pages: readonly Page[]): [Page, Page][] {
  const manuals = pages.filter((page) => page.kind === 'manual' && !isChapter(page, pages));
  const parts = pages.filter(({kind}) => BELONGS_TO_A_MANUAL.has(kind ?? ''));
  return manuals.flatMap((manual) => {
    const system = mainSystemOf(manual);
    const sharing = system ? parts.filter((part) => mainSystemOf(part) === system) : [];
    return sharing.map((part): [Page, Page] => [manual, part]);
  });
}

/** Returns the folder of a manual with chapters; undefined for other pages. */
export function folderOfChapters(page: Page): string | undefined {
  return page.kind === 'manual' && INDEX_PAGE.test(page.path)
    ? page.path.replace(INDEX_PAGE, '/').replace(/^\/$/, '')
    : undefined;
}

/** Returns a chapter's manual: the nearest `index.md` of kind manual in its folder or above. */
export function manualOfChapter(page: Page, pages: readonly Page[]): Page | undefined {
  return manualsByChapter(pages).get(page);
}

function isChapter(page: Page, pages: readonly Page[]): boolean {
  return manualsByChapter(pages).has(page);
}

/** Returns a manual's chapters in sidebar order: by position, then by path. */
export function chaptersOf(manual: Page, pages: readonly Page[]): Page[] {
  return [...manualsByChapter(pages)]
    .filter(([, other]) => other === manual)
    .map(([chapter]) => chapter)
    .toSorted((a, b) => positionOf(a) - positionOf(b) || (a.path < b.path ? -1 : 1));
}

const manualsByChapter = rememberFor((pages: readonly Page[]): Map<Page, Page> => {
  const manuals = pages
    .flatMap((page) => {
      const folder = folderOfChapters(page);
      return folder === undefined ? [] : [{page, folder}];
    })
    .toSorted((a, b) => b.folder.length - a.folder.length);
  const chapters = pages.flatMap((page): [Page, Page][] => {
    if (page.kind !== 'manual') return [];
    const manual = manuals.find((each) => each.page !== page && page.path.startsWith(each.folder));
    return manual ? [[page, manual.page]] : [];
  });
  return new Map(chapters);
});

function positionOf(page: Page): number {
  return (page.kind ? page.data.sidebar_position : undefined) ?? Number.POSITIVE_INFINITY;
}
