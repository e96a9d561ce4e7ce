import {ASK_AGAIN, FOR_EVER, type SiteFacts, siteHeaders} from './siteHeaders';

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read. Where several rules fit an address both join the
 * values of a header with a comma, so each address gets its caching from one rule only.
 *
 * @param topLevel what lies directly in the build: names of files, and of folders with a slash behind
 */
export function headersFile(facts: SiteFacts, topLevel: readonly string[]): string {
  const {baseUrl} = facts;
  const asked = topLevel.filter((name) => name !== 'assets/' && name !== '_headers').toSorted();
  const rules: [path: string, headers: [string, string][]][] = [
    [`${baseUrl}*`, siteHeaders(facts)],
    [`${baseUrl}assets/*`, [['Cache-Control', FOR_EVER]]],
    ...[baseUrl, ...asked.map((name) => baseUrl + name.replace(/\/$/, '/*'))].map(
      (path): [string, [string, string][]] => [path, [['Cache-Control', ASK_AGAIN]]],
    ),
  ];
  return `${rules
    .map(([path, headers]) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n\n')}\n`;
}
