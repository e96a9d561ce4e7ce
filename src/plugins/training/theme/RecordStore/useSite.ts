import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The address of the site, with its folder. */
export function useSite(): string {
  const {url, baseUrl} = useDocusaurusContext().siteConfig;
  return url + baseUrl;
}
