import {matchPath} from '@docusaurus/router';
import routes from '@generated/routes';

type Route = (typeof routes)[number] & {sidebar?: string; section?: string};

let last = {pathname: '', section: undefined as string | undefined};

/**
 * The section that the page at an address is in, as its route says: pages of the docs by the sidebar that they are in,
 * pages that plugins make beside them by `section`. Each section of the bar asks once a page.
 */
export function sectionAt(pathname: string): string | undefined {
  if (last.pathname !== pathname) last = {pathname, section: find(routes as readonly Route[], pathname)};
  return last.section;
}

function find(among: readonly Route[], pathname: string): string | undefined {
  const route = among.find(({path, exact, strict}) => matchPath(pathname, {path, exact, strict} as object));
  if (!route) return undefined;
  return (route.routes && find(route.routes as Route[], pathname)) ?? route.section ?? route.sidebar;
}
