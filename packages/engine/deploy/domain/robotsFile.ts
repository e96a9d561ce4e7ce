import type {SiteFacts} from './siteHeaders';

/**
 * Writes `robots.txt`. A site that isn't to be listed lets search engines read its pages, because these say so, and a
 * page that can't be read may be listed by its address.
 */
export function robotsFile(
  url: string,
  {baseUrl, searchEngines}: Pick<SiteFacts, 'baseUrl' | 'searchEngines'>,
): string {
  const readable = 'User-agent: *\nDisallow:\n';
  return searchEngines
    ? `${readable}\nSitemap: ${url}${baseUrl}sitemap.xml\n`
    : `# Every page asks not to be listed (noindex).\n${readable}`;
}
