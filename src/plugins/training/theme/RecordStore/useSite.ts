import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Returns the site's URL including the base URL. */
export function useSite(): string {
  const {url, baseUrl} = useDocusaurusContext().siteConfig;
  return url + baseUrl;
}
