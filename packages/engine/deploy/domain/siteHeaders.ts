import {formatPolicy, type Policy} from './contentPolicy';

export interface SiteFacts {
  /** With a slash at both ends. */
  baseUrl: string;
  /** Whether search engines may list the site. */
  searchEngines: boolean;
  policy: Policy;
}

/**
 * Names of files under `assets/` contain a hash, so browsers can cache them for good. IIS takes the days separately.
 */
export const LONG_CACHE = {directives: 'public, immutable', days: 365};
export const CACHE_FOREVER = `${LONG_CACHE.directives}, max-age=${LONG_CACHE.days * 24 * 60 * 60}`;

/** Browsers revalidate everything else, so corrections show at once. */
export const REVALIDATE = 'no-cache';

/** Headers of every response, without those for caching. */
export function siteHeaders({policy, searchEngines}: SiteFacts): [name: string, value: string][] {
  return [
    ['Content-Security-Policy', formatPolicy(policy)],
    ['X-Content-Type-Options', 'nosniff'],
    // Keeps internal addresses internal.
    ['Referrer-Policy', 'same-origin'],
    // Features that the site doesn't use. The clipboard, full screen and the wake lock stay allowed.
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ...(searchEngines ? [] : [['X-Robots-Tag', 'noindex, nofollow'] satisfies [string, string]]),
  ];
}

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
