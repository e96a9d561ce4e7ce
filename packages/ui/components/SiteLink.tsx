import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

/** A link to a path that every site has, such as `/procedures/`, with any base URL. */
export default function SiteLink({to, children}: {to: string; children: ReactNode}): ReactNode {
  return <Link to={useSitePath()(to)}>{children}</Link>;
}

/**
 * Always prefixes a path with the base URL. Docusaurus doesn't if the path begins like the base URL: under
 * `/training/`, the section `/training/` would be the home page.
 */
export function useSitePath(): (path: string) => string {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  return (path) => baseUrl + path.replace(/^\//, '');
}
