import {basename, join, resolve} from 'node:path';
import {nearestFirst} from '@deskbook/text/nearest';
import {slashedPath} from '@deskbook/text/slashedPath';
import type {Catalog, CatalogSource} from './catalog';
import type {Page} from './page';
import {slugOf} from './pageNames';

/** @param path as typed in the site's folder: `docs/training/quizzes/telephones.md` */
export function pageAtPath(path: string, site: CatalogSource & {catalog: Catalog}): Page | undefined {
  const {siteDir, docsPath, catalog} = site;
  const inDocs = slashedPath(join(siteDir, docsPath), resolve(siteDir, path));
  return catalog.byPath.get(inDocs) ?? catalog.byPath.get(path);
}

/** Suggests the path with the most similar file name; if several match, the closest whole path. */
export function nearestPath(path: string, pages: readonly Page[], docsPath: string): string | undefined {
  const name = basename(path.replace(/(?:[\\/](?:index|readme))?\.mdx?$/i, ''));
  const [slug] = nearestFirst(name, pages.map(slugOf));
  const namesakes = pages.filter((page) => slugOf(page) === slug);
  return nearestFirst(
    path,
    namesakes.map((page) => `${docsPath}/${page.path}`),
  )[0];
}
