import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {escapeHtml} from '@deskbook/text/strings';

interface PlainPageOptions {
  site: string;
  /** URLs of style sheets. */
  sheets: readonly string[];
  title: string;
}

const STYLE = `
main { max-width: 24rem; margin: 12vh auto 0; padding: 0 1.25rem; }
main label { display: block; font-weight: 600; }
main input:not([type=hidden]) { box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: 0 0.75rem; border: 1px solid var(--deskbook-field, #6b787a); border-radius: 6px; background: var(--ifm-background-color, #fff); color: inherit; font: inherit; }
main .button { width: 100%; }
.problem { padding: 0.75rem 1rem; border-inline-start: 4px solid var(--deskbook-bad, #a3231f); background: var(--deskbook-surface, #f5f7f6); }
`;

/** Renders a page in the site's style without scripts, for sign-in and errors. */
export function plainPage({site, sheets, title}: PlainPageOptions, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(title)} | ${escapeHtml(site)}</title>
${sheets.map((sheet) => `<link rel="stylesheet" href="${escapeHtml(sheet)}">`).join('\n')}
<style>${STYLE}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

/** Returns the style sheets of the built site's home page; none if it isn't built. */
export function sheetsOf(buildDir: string): string[] {
  const page = join(buildDir, 'index.html');
  const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
  return [...html.matchAll(/<link rel="?stylesheet"? href="?([^"> ]+)/g)].map(([, href]) => href as string);
}
