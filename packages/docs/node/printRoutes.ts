import {chaptersOf} from '@deskbook/content/relations';
import type {DocsContent} from '@deskbook/engine/plugins/docsContent';
import {groupByEnding} from '@deskbook/engine/plugins/routeGroup';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import type {WithFacts} from '../domain/pageFacts';

/** Adds a page to each manual with chapters that has all of them, to print as one document. */
export function addPrintRoutes(
  {content, actions}: {content: DocsContent; actions: PluginContentLoadedActions},
  baseUrl: string,
): void {
  const docs: (DocMetadata & WithFacts)[] = content.loadedVersions.flatMap((version) => version.docs);
  const published = new Set(docs.map(({source}) => source));
  const routes = docs.flatMap((doc) => printRouteOf(doc, content, published));
  const grouped = groupByEnding('print', routes, {baseUrl, docs: docs.map(({permalink}) => permalink)});
  for (const route of grouped) actions.addRoute(route);
}

function printRouteOf(
  {source, page: facts}: DocMetadata & WithFacts,
  {catalog, sourceRoot}: DocsContent,
  published: ReadonlySet<string>,
): RouteConfig[] {
  const page = catalog.byPath.get(source.replace(sourceRoot, ''));
  if (!page || !facts?.printAs) return [];
  const sources = [page, ...chaptersOf(page, catalog.pages)].map(({path}) => sourceRoot + path);
  const parts = sources.filter((path) => published.has(path)).map((path) => ({content: path}));
  return [{path: facts.printAs, component: '@theme/ManualAsOne', section: 'manuals', exact: true, modules: {parts}}];
}
