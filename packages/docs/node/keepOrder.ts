import type {Catalog} from '@deskbook/content/catalog';
import type {Page} from '@deskbook/content/page';
import {chaptersOf, folderOfChapters, manualOfChapter} from '@deskbook/content/relations';
import type {DocMetadata, LoadedContent} from '@docusaurus/plugin-content-docs';

/**
 * Removes previous and next links if the order of pages means nothing. Keeps them between a manual's chapters, with their
 * numbers, between pages without a kind in a folder, and wherever a page sets them itself.
 */
export function keepOrder(
  content: LoadedContent,
  {catalog, sourceRoot}: {catalog: Pick<Catalog, 'byPath' | 'pages'>; sourceRoot: string},
): LoadedContent {
  const pageOf = ({source}: DocMetadata) => catalog.byPath.get(source.replace(sourceRoot, ''));
  const orderOf = (page: Page | undefined) => {
    if (!page?.kind) return 'folder';
    return page.kind === 'manual' ? (manualOfChapter(page, catalog.pages) ?? page) : undefined;
  };
  return {
    ...content,
    loadedVersions: content.loadedVersions.map((version) => {
      const orders = new Map(version.docs.map((doc) => [doc.permalink, orderOf(pageOf(doc))]));
      const chapters = numberChapters(new Map(version.docs.map((doc) => [pageOf(doc), doc.permalink])), catalog.pages);
      const numbered = (link: DocMetadata['next']) => link && {...link, chapter: chapters.get(link.permalink)};
      const docs = version.docs.map((doc) => {
        const order = orders.get(doc.permalink);
        const follows = (link: DocMetadata['next']) =>
          link && order !== undefined && orders.get(link.permalink) === order ? link : undefined;
        const {pagination_prev, pagination_next} = doc.frontMatter;
        return {
          ...doc,
          previous: numbered(pagination_prev === undefined ? follows(doc.previous) : doc.previous),
          next: numbered(pagination_next === undefined ? follows(doc.next) : doc.next),
        };
      });
      return {...version, docs};
    }),
  };
}

/** Returns the number of each chapter by its address, as listed on the manual's first page. */
function numberChapters(addresses: ReadonlyMap<Page | undefined, string>, pages: readonly Page[]): Map<string, number> {
  const manuals = pages.filter((page) => folderOfChapters(page) !== undefined);
  return new Map(
    manuals.flatMap((manual) =>
      chaptersOf(manual, pages)
        .flatMap((chapter) => addresses.get(chapter) ?? [])
        .map((address, index): [string, number] => [address, index + 1]),
    ),
  );
}
