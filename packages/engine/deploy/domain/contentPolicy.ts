import type {Found} from './gatherFindings';

/** A Content-Security-Policy: allowed sources by directive. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * Maximum number of the site's own inline scripts. If there are more, pages have added some, and the build says which.
 */
export const MAX_OWN_SCRIPTS = 12;

/** Hosts cut header lines at about 2,000 characters, and this many hashes stay below that. */
const MAX_SCRIPTS = 20;

/**
 * Returns the policy for this site's pages.
 *
 * @param scriptHashes Base64 SHA-256 hashes of the inline scripts
 * @param more extra sources by directive: other hosts that pages show things from or send requests to
 */
export function policyOf(scriptHashes: readonly string[], more: Policy): Policy {
  const policy: Policy = {
    'default-src': ["'self'"],
    // No 'unsafe-inline' and no 'unsafe-eval': an injected script doesn't run.
    'script-src': ["'self'", ...scriptHashes.toSorted().map((hash) => `'sha256-${hash}'`)],
    // Each diagram has a <style>, and React writes style attributes. Their hashes would change all the time.
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
    // No upgrade-insecure-requests: many intranets have no HTTPS, and the site wouldn't load there.
  };
  return Object.fromEntries(
    Object.entries(policy).map(([directive, sources]) => [directive, withMore(sources, more[directive] ?? [])]),
  );
}

function withMore(sources: readonly string[], more: readonly string[]): readonly string[] {
  return more.length === 0 ? sources : [...sources.filter((source) => source !== "'none'"), ...more];
}

/** Formats the header's value. */
export function formatPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** Returns the inline scripts that the policy allows; if there are too many, those on the most pages. */
export function allowedScripts(scripts: readonly Found[]): readonly Found[] {
  return scripts.slice(0, MAX_SCRIPTS);
}
