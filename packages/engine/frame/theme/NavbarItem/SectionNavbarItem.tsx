import {useSitePath} from '@deskbook/ui/components/useSitePath';
import {matchPath, useLocation} from '@docusaurus/router';
import {isSamePath} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import routes from '@generated/routes';
import DefaultNavbarItem, {type Props as DefaultProps} from '@theme/NavbarItem/DefaultNavbarItem';
import type {ReactNode} from 'react';

type Props = DefaultProps & {
  to: string;
  /** Its name, and that of its pages' sidebar */
  section: string;
  /** Prefixes of other addresses that belong to it, without the base URL */
  also?: readonly string[];
};

/** A section in the navbar, highlighted on all its pages. */
export default function SectionNavbarItem({section, also = [], ...props}: Props): ReactNode {
  const {pathname} = useLocation();
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const pathOf = useSitePath();
  const {to} = props;
  const prefixes = [to, ...also.map(pathOf)].filter((path) => path !== baseUrl);
  const isWithin = prefixes.some((path) => pathname.startsWith(path)) || sectionAt(pathname) === section;
  const more = {isActive: () => isWithin, 'aria-current': isSamePath(to, pathname) ? 'page' : 'true'} as object;
  return <DefaultNavbarItem {...props} {...more} />;
}

type Route = (typeof routes)[number] & {sidebar?: string; section?: string};

let last = {pathname: '', section: undefined as string | undefined};

/**
 * Returns the section of the page at an address from its route: the sidebar of a docs page, or the `section` of a plugin's
 * page. Remembers the last result, because each section in the navbar asks for it.
 */
function sectionAt(pathname: string): string | undefined {
  if (last.pathname !== pathname) last = {pathname, section: find(routes as readonly Route[], pathname)};
  return last.section;
}

function find(among: readonly Route[], pathname: string): string | undefined {
  const route = among.find(({path, exact, strict}) => matchPath(pathname, {path, exact, strict} as object));
  if (!route) return undefined;
  return (route.routes && find(route.routes as Route[], pathname)) ?? route.section ?? route.sidebar;
}
