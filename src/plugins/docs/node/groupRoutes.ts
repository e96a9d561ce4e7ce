import type {RouteConfig} from '@docusaurus/types';
import {routeGroup} from '../../routeGroup';

/** With fewer pages than this a group is not worth its own step. */
const WORTH_A_GROUP = 8;

/**
 * Puts pages of one folder under a route of their own, folders in folders too. With a thousand of them side by side,
 * looking for the route of a page costs as much as drawing it. The site's pages are the same ones at the same places.
 * @param base What the paths of all routes begin with, with a slash at the end.
 */
export function groupRoutes(routes: readonly RouteConfig[], base: string): RouteConfig[] {
  const folders = new Map<string, RouteConfig[]>();
  const alone: RouteConfig[] = [];
  for (const route of routes) {
    const name = /^[^/]+\//.exec(route.path.slice(base.length))?.[0];
    if (name === undefined) alone.push(route);
    else folders.set(base + name, [...(folders.get(base + name) ?? []), route]);
  }
  const grouped = [...folders].flatMap(([path, inside]) => {
    const [{sidebar}] = inside as [RouteConfig];
    // The page is asked for its sidebar where its group stands.
    const isGroup = inside.length >= WORTH_A_GROUP && inside.every((route) => route.sidebar === sidebar);
    return isGroup ? [routeGroup(path, groupRoutes(inside, path), {sidebar})] : inside;
  });
  return [...alone, ...grouped];
}

/** The same for the routes of all versions of the docs: those of the pages are the innermost. */
export function groupDocRoutes(route: RouteConfig): RouteConfig {
  const {routes} = route;
  if (!routes) return route;
  const arePages = routes.every((inner) => !inner.routes);
  const inner = arePages ? groupRoutes(routes, `${route.path.replace(/\/$/, '')}/`) : routes.map(groupDocRoutes);
  return {...route, routes: inner};
}
