import type {RouteConfig} from '@docusaurus/types';
import {groupBy} from '../../../shared/groupBy';
import {routeGroup} from '../../routeGroup';

/** With fewer pages than this a group is not worth its own step. */
const WORTH_A_GROUP = 8;
/** The letters that a pattern of path-to-regexp takes as they are. */
const PLAIN = /^[\w.~-]*$/;

/**
 * Puts the pages of a folder under a route of their own, folders in folders too, and those of a large folder under
 * several, by how their names begin. With a thousand pages side by side, looking for the route of a page costs as much
 * as drawing it. The site's pages are the same ones at the same places.
 * @param base What the paths of all routes begin with, with a slash at the end.
 */
export function groupRoutes(routes: readonly RouteConfig[], base: string): RouteConfig[] {
  const byFolder = groupBy(routes, ({path}) => [/^[^/]+\//.exec(path.slice(base.length))?.[0] ?? '']);
  return [...byFolder].flatMap(([folder, inside]) => {
    // A page at the address of the folder itself is in no folder of it.
    if (folder === '' || !isWorthAGroup(inside)) return inside;
    const path = base + folder;
    return [groupAt(path, splitByName(groupRoutes(inside, path), path), inside)];
  });
}

/** The sidebar where a page's group is. */
function isWorthAGroup(routes: readonly RouteConfig[]): boolean {
  return routes.length >= WORTH_A_GROUP && routes.every(({sidebar}) => sidebar === routes[0]?.sidebar);
}

function groupAt(path: string, routes: readonly RouteConfig[], [first]: readonly RouteConfig[]): RouteConfig {
  return routeGroup(path, routes, {sidebar: first?.sidebar});
}

/** Routes that share a sidebar, in groups of those whose names begin alike. */
function splitByName(routes: readonly RouteConfig[], base: string, start = ''): RouteConfig[] {
  if (routes.length <= WORTH_A_GROUP) return [...routes];
  const nameOf = ({path}: RouteConfig) => path.slice(base.length).split('/', 1)[0] as string;
  const byStart = groupBy(routes, (route) => [nameOf(route).slice(0, start.length + 1)]);
  return [...byStart].flatMap(([next, inside]) => {
    // Whatever is called like the start itself has no further letter to be split by.
    if (next === start || !PLAIN.test(next)) return inside;
    const split = splitByName(inside, base, next);
    return inside.length < WORTH_A_GROUP || byStart.size === 1 ? split : [groupAt(`${base}${next}(.*)`, split, inside)];
  });
}

/** The same for the routes of all versions of the docs: those of the pages are the innermost. */
export function groupDocRoutes(route: RouteConfig): RouteConfig {
  const {routes} = route;
  if (!routes) return route;
  const arePages = routes.every((inner) => !inner.routes);
  const inner = arePages ? groupRoutes(routes, `${route.path.replace(/\/$/, '')}/`) : routes.map(groupDocRoutes);
  return {...route, routes: inner};
}
