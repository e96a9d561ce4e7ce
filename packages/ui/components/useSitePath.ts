import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/**
 * Always prefixes a path with the base URL. Docusaurus doesn't if the path begins like the base URL: under
 * `/training/`, the section `/training/` would be the home page.
 */
export function useSitePath(): (path: string) => string {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  return (path) => baseUrl + path.replace(/^\//, '');
}
