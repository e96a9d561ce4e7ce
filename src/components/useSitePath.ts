import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/**
 * Puts the base URL in front of a path of this site, always. Docusaurus leaves it out where the path
 * begins like the base URL: under `/training/` the section `/training/` would be the home page.
 */
export function useSitePath(): (path: string) => string {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  return (path) => baseUrl + path.replace(/^\//, '');
}
