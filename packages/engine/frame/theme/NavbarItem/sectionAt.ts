import {matchPath} from '@docusaurus/router';
import routes from '@generated/routes';

type Route = (typeof routes)[number] & {sidebar?: string; section?: string};

let last = {pathname: '', section: undefined as string | undefined};

/**
 * Returns the section of the page at an address from its route: the sidebar of a docs page, or the `section` of a plugin's
 * page. Remembers the last result, because each section in the navbar asks for it.
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
