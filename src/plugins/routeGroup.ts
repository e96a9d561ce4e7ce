import type {RouteConfig} from '@docusaurus/types';

/**
 * One route around several. React Router asks the routes of a level one after another which of them a page belongs to,
 * and again at several places while it draws the page; those of a group are asked only for pages that the group matches.
 * @param path What all of them begin with, or a pattern of path-to-regexp 1.x that all of them match.
 */
export function routeGroup(path: string, routes: readonly RouteConfig[], more: Partial<RouteConfig> = {}): RouteConfig {
  return {path, component: '@theme/RouteGroup', exact: false, routes: [...routes], ...more};
}

/**
 * Groups pages that each are below a page of the docs under the same name, such as `…/run/`.
 * @param docs The paths of the pages of the docs. Where one of them ends in that name too, the group would take it for
 * one of its own; then the routes stay as they are.
 */
export function groupByEnding(
  ending: string,
  routes: readonly RouteConfig[],
  {baseUrl, docs}: {baseUrl: string; docs: Iterable<string>},
): readonly RouteConfig[] {
  const isTaken = [...docs].some((path) => path.endsWith(`/${ending}/`) || path.endsWith(`/${ending}`));
  return routes.length === 0 || isTaken ? routes : [routeGroup(`${baseUrl}(.*)/${ending}/`, routes)];
}
