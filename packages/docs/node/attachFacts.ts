import type {PageData} from '@deskbook/engine/plugins/extension';
import type {DocMetadata, LoadedContent} from '@docusaurus/plugin-content-docs';
import {describePage, type PageContext} from '../domain/describePage';

interface Context extends Omit<PageContext, 'addressOf'> {
  /** Data from plugins, added next to the facts */
  pageData: readonly PageData[];
  /** Computes facts only when a page is written as JSON: a preview writes just one. Otherwise at once, for other plugins. */
  whenWritten?: boolean;
}

/** Adds every page's facts to its Docusaurus metadata, which is in the page's own chunk. */
export function attachFacts(content: LoadedContent, context: Context): LoadedContent {
  const pathOf = (source: string) => source.replace(`@site/${context.docsPath}/`, '');
  return {
    ...content,
    loadedVersions: content.loadedVersions.map((loaded) => {
      // Docusaurus adds the slash of `trailingSlash: true` only to routes and links, but feeds, e-mails and paper need it too.
      const version = {
        ...loaded,
        docs: loaded.docs.map((doc) => ({
          ...doc,
          permalink: withSlash(doc.permalink),
          description: descriptionOf(doc),
        })),
      };
      const addresses = new Map(
        version.docs.map(({source, permalink, unlisted}) => [pathOf(source), unlisted ? undefined : permalink]),
      );
      const addressOf = (path: string) => addresses.get(path);
      const docs = version.docs.map((doc) => {
        const page = context.catalog.byPath.get(pathOf(doc.source));
        if (!page) return doc;
        const withFacts = () => {
          const others = context.pageData.map((dataOf) => dataOf(page, doc, addressOf));
          return Object.assign({...doc, page: describePage(page, {...context, addressOf})}, ...others);
        };
        return context.whenWritten ? {...doc, toJSON: withFacts} : withFacts();
      });
      return {...version, docs};
    }),
  };
}

/** Docusaurus's own excerpt could be a heading or a table row. */
function descriptionOf({description, frontMatter}: DocMetadata): string {
  const {excerpt} = frontMatter as {excerpt?: string};
  return excerpt ?? description;
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
