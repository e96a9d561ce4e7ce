import {formatPolicy, type Policy} from './contentPolicy';

export interface SiteFacts {
  /** With a slash at both ends. */
  baseUrl: string;
  /** Whether search engines may list the site. */
  searchEngines: boolean;
  policy: Policy;
}

/** Names of files under `assets/` change with what is in them: nobody has to ask twice. IIS is told the days apart from the rest. */
export const KEPT = {directives: 'public, immutable', days: 365};
export const FOR_EVER = `${KEPT.directives}, max-age=${KEPT.days * 24 * 60 * 60}`;

/** Everything else is asked for again, and sent only if it has changed: a corrected page is seen at once. */
export const ASK_AGAIN = 'no-cache';

/** The headers of every answer, but for those of caching. */
export function siteHeaders({policy, searchEngines}: SiteFacts): [name: string, value: string][] {
  return [
    ['Content-Security-Policy', formatPolicy(policy)],
    ['X-Content-Type-Options', 'nosniff'],
    // Addresses of internal pages stay inside.
    ['Referrer-Policy', 'same-origin'],
    // What the site has no use for. The clipboard, full screen and the wake lock stay allowed.
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ...(searchEngines ? [] : [['X-Robots-Tag', 'noindex, nofollow'] satisfies [string, string]]),
  ];
}
