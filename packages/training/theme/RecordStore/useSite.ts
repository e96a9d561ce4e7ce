import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The site's URL including the base URL */
export function useSite(): string {
  const {url, baseUrl} = useDocusaurusContext().siteConfig;
  return url + baseUrl;
}
