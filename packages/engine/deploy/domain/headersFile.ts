import {CACHE_FOREVER, REVALIDATE, type SiteFacts, siteHeaders} from './siteHeaders';

/**
 * Writes `_headers` for Netlify and Cloudflare Pages. If several rules match, both join a header's values with a comma,
 * so only one rule sets an address's caching.
 *
 * @param topLevel names of files in the build's top folder, and of folders with a trailing slash
 */
export function headersFile(facts: SiteFacts, topLevel: readonly string[]): string {
  const {baseUrl} = facts;
  const asked = topLevel.filter((name) => name !== 'assets/' && name !== '_headers').toSorted();
  const rules: [path: string, headers: [string, string][]][] = [
    [`${baseUrl}*`, siteHeaders(facts)],
    [`${baseUrl}assets/*`, [['Cache-Control', CACHE_FOREVER]]],
    ...[baseUrl, ...asked.map((name) => baseUrl + name.replace(/\/$/, '/*'))].map(
      (path): [string, [string, string][]] => [path, [['Cache-Control', REVALIDATE]]],
    ),
  ];
  return `${rules
    .map(([path, headers]) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n\n')}\n`;
}
