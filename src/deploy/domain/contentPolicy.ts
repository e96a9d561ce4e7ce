import type {Found} from './gatherFindings';

/** A Content-Security-Policy: what each directive allows. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** So many inline scripts at most are the site's own; more come from pages, and the build says from which. */
export const USUAL_SCRIPTS = 10;

/** Hosts cut header lines at about 2,000 characters; this many hashes stay below that. */
export const MOST_SCRIPTS = 20;

/**
 * What pages of this site may load and do.
 *
 * @param scriptHashes of the inline scripts, in SHA-256 and Base64
 * @param more further sources by directive: the hosts that pages show things from, and that their scripts ask
 */
export function policyOf(scriptHashes: readonly string[], more: Policy): Policy {
  const policy: Policy = {
    'default-src': ["'self'"],
    // No 'unsafe-inline' and no 'unsafe-eval': a script that somebody slips into a page does not run.
    'script-src': ["'self'", ...scriptHashes.toSorted().map((hash) => `'sha256-${hash}'`)],
    // Diagrams carry a <style> each, and React writes style attributes: neither can be named by a hash that stays.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'media-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
    // There is no upgrade-insecure-requests: many intranets have no HTTPS, and the site would be dead on them.
  };
  return Object.fromEntries(
    Object.entries(policy).map(([directive, sources]) => [directive, withMore(sources, more[directive] ?? [])]),
  );
}

function withMore(sources: readonly string[], more: readonly string[]): readonly string[] {
  return more.length === 0 ? sources : [...sources.filter((source) => source !== "'none'"), ...more];
}

/** As the header has it. */
export function formatPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** The inline scripts that the policy names; where there are too many, those on the most pages. */
export function allowedScripts(scripts: readonly Found[]): readonly Found[] {
  return scripts.slice(0, MOST_SCRIPTS);
}
