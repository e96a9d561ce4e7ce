import type {DocMetadata, LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Catalog} from '../../../content/catalog';
import type {Page} from '../../../content/page';
import {manualOfChapter} from '../../../content/relations';

/**
 * Leaves out the links to the page before and after where their order means nothing: they lead from chapter to chapter
 * of a manual, and through the pages without a kind of a folder. What a page names itself stays.
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
      const docs = version.docs.map((doc) => {
        const order = orders.get(doc.permalink);
        const follows = (link: DocMetadata['next']) =>
          link && order !== undefined && orders.get(link.permalink) === order ? link : undefined;
        const {pagination_prev, pagination_next} = doc.frontMatter;
        return {
          ...doc,
          previous: pagination_prev === undefined ? follows(doc.previous) : doc.previous,
          next: pagination_next === undefined ? follows(doc.next) : doc.next,
        };
      });
      return {...version, docs};
    }),
  };
}
