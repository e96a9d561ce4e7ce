import {allowedScripts, MAX_OWN_SCRIPTS} from './contentPolicy';
import type {Findings, Found} from './gatherFindings';

/** Describes what an author or coordinator should know about the pages, in lines for the terminal. */
export function describeFindings(findings: Findings): string[] {
  return [...describeOrigins(findings), ...describeScripts(findings.scripts), ...findings.stopped.map(describeStopped)];
}

function describeOrigins({origins}: Findings): string[] {
  const all = [...new Set(Object.values(origins).flat())].sort();
  if (all.length === 0) return [];
  return [
    `Pages load content from: ${all.join(', ')}`,
    '    These hosts can see who reads such a page. To prevent that, put a copy in the page’s folder or in static/.',
  ];
}

function describeScripts(scripts: readonly Found[]): string[] {
  if (scripts.length <= MAX_OWN_SCRIPTS) return [];
  const allowed = allowedScripts(scripts).length;
  // The site's own scripts are on nearly every page, so the rare ones are from authors.
  const rare = [...new Set(scripts.slice(MAX_OWN_SCRIPTS).flatMap(({pages}) => pages))];
  const refused = scripts.length - allowed;
  return [
    `warning  the pages contain ${scripts.length} different inline scripts`,
    `    found     on ${listPages(rare)}`,
    `    expected  at most ${MAX_OWN_SCRIPTS}; ${refused > 0 ? `${refused} of them will not run` : 'each one makes every response of the server longer'}`,
    '    fix       put the script into a file in static/ and name it: <script src="/my-script.js"></script>',
  ];
}

function describeStopped({what, pages}: Found): string {
  return `warning  ${what} will not work: the Content-Security-Policy stops it\n    found     on ${listPages(pages)}`;
}

const MAX_SHOWN = 5;

function listPages(pages: readonly string[]): string {
  const rest = pages.length - MAX_SHOWN;
  return `${pages.slice(0, MAX_SHOWN).join(', ')}${rest > 0 ? ` and ${rest} more pages` : ''}`;
}
