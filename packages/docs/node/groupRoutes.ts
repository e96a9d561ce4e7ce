import {routeGroup} from '@deskbook/engine/plugins/routeGroup';
import {groupBy} from '@deskbook/text/groupBy';
import type {RouteConfig} from '@docusaurus/types';

/** A smaller group isn't worth another matching step. */
const WORTH_A_GROUP = 8;
/** Characters that path-to-regexp matches literally */
const PLAIN = /^[\w.~-]*$/;

/**
 * Groups pages by folder under parent routes, nested for nested folders. Splits large folders by the first letters of
 * page names. With a thousand pages side by side, finding a page's route takes as long as rendering it. The pages and
 * their addresses stay the same.
 *
 * @param base the prefix of all routes, with a trailing slash
 */
export function groupRoutes(routes: readonly RouteConfig[], base: string): RouteConfig[] {
  const byFolder = groupBy(routes, ({path}) => [/^[^/]+\//.exec(path.slice(base.length))?.[0] ?? '']);
  return [...byFolder].flatMap(([folder, inside]) => {
    // A page at the folder's own address isn't in the folder.
    if (folder === '' || !isWorthAGroup(inside)) return inside;
    const path = base + folder;
    return [groupAt(path, splitByName(groupRoutes(inside, path), path), inside)];
  });
}

/** Groups need enough pages, all with the same sidebar. */
function isWorthAGroup(routes: readonly RouteConfig[]): boolean {
  return routes.length >= WORTH_A_GROUP && routes.every(({sidebar}) => sidebar === routes[0]?.sidebar);
}

function groupAt(path: string, routes: readonly RouteConfig[], [first]: readonly RouteConfig[]): RouteConfig {
  return routeGroup(path, routes, {sidebar: first?.sidebar});
}

/** Groups routes that share a sidebar by the first letters of their names. */
function splitByName(routes: readonly RouteConfig[], base: string, start = ''): RouteConfig[] {
  if (routes.length <= WORTH_A_GROUP) return [...routes];
  const nameOf = ({path}: RouteConfig) => path.slice(base.length).split('/', 1)[0] as string;
  const byStart = groupBy(routes, (route) => [nameOf(route).slice(0, start.length + 1)]);
  return [...byStart].flatMap(([next, inside]) => {
    // A name equal to the prefix has no further letter to split by.
    if (next === start || !PLAIN.test(next)) return inside;
    const split = splitByName(inside, base, next);
    return inside.length < WORTH_A_GROUP || byStart.size === 1 ? split : [groupAt(`${base}${next}(.*)`, split, inside)];
  });
}

/** Groups the routes of all docs versions; the innermost routes are the pages. */
export function groupDocRoutes(route: RouteConfig): RouteConfig {
  const {routes} = route;
  if (!routes) return route;
  const arePages = routes.every((inner) => !inner.routes);
  const inner = arePages ? groupRoutes(routes, `${route.path.replace(/\/$/, '')}/`) : routes.map(groupDocRoutes);
  return {...route, routes: inner};
}
