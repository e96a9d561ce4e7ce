import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Adds the base URL to a path without it, as Docusaurus does with links in the page. */
export function useLinkInSite(): (path: string) => string {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  return (path) => (path.startsWith(baseUrl) ? path : baseUrl + path.slice(1));
}
