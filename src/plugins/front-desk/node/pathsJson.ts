import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {Catalog} from '../../../content/catalog';
import {type PathOverview, pathOverviews} from '../../../content/pathOverviews';

/** What `/api/paths.json` says. The home page reads it where a reader has ticked steps of a path. */
export function pathsJson(
  catalog: Catalog,
  docs: ReadonlyMap<string, DocMetadata>,
): {paths: Pick<PathOverview, 'url' | 'title' | 'steps'>[]} {
  return {paths: pathOverviews(catalog, docs).map(({url, title, steps}) => ({url, title, steps}))};
}
