import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {PluginContentLoadedActions} from '@docusaurus/types';
import {chaptersOf} from '../../../content/relations';
import type {DocsContent} from '../../docsContent';
import type {WithFacts} from '../domain/pageFacts';

/** A manual with chapters has one more page on which all of them stand, to be printed as one document. */
export function addPrintRoutes({content, actions}: {content: DocsContent; actions: PluginContentLoadedActions}): void {
  const {pages, byPath} = content.catalog;
  const published = new Set(content.loadedVersions.flatMap(({docs}) => docs.map(({source}) => source)));
  for (const doc of content.loadedVersions.flatMap(({docs}): (DocMetadata & WithFacts)[] => docs)) {
    const page = byPath.get(doc.source.replace(content.sourceRoot, ''));
    if (!page || !doc.page?.printAs) continue;
    const sources = [page, ...chaptersOf(page, pages)].map(({path}) => content.sourceRoot + path);
    const parts = sources.filter((source) => published.has(source)).map((source) => ({content: source}));
    actions.addRoute({path: doc.page.printAs, component: '@theme/ManualAsOne', exact: true, modules: {parts}});
  }
}
