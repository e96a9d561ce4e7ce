import type {RouteConfig} from '@docusaurus/types';

/**
 * Returns a route around several others. React Router tries the routes of a level one by one, several times per page. It
 * tries those in a group only if the group matches.
 *
 * @param path the common prefix, or a pattern of path-to-regexp 1.x that all of them match
 */
export function routeGroup(path: string, routes: readonly RouteConfig[], more: Partial<RouteConfig> = {}): RouteConfig {
  return {path, component: '@theme/RouteGroup', exact: false, routes: [...routes], ...more};
}

/**
 * Groups pages that have the same name, such as `…/run/`, each below a docs page.
 *
 * @param docs paths of the docs pages. If one of them also ends with that name, the group would match it, so the routes
 * stay ungrouped.
 */
export function groupByEnding(
  ending: string,
  routes: readonly RouteConfig[],
  {baseUrl, docs}: {baseUrl: string; docs: Iterable<string>},
): readonly RouteConfig[] {
  const isTaken = [...docs].some((path) => path.endsWith(`/${ending}/`) || path.endsWith(`/${ending}`));
  return routes.length === 0 || isTaken ? routes : [routeGroup(`${baseUrl}(.*)/${ending}/`, routes)];
}
