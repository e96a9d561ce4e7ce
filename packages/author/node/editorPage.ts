import {type EditorFacts, WRITE} from '@deskbook/editor/api';
import {escapeHtml} from '@deskbook/text/strings';
import {sheetsOf} from './plainPage';

/** Returns the empty page for the editor's script, with the site's style sheets. */
export function editorPage(facts: EditorFacts, buildDir: string): string {
  const assets = `${facts.baseUrl}${WRITE}assets/`;
  const sheets = [...sheetsOf(buildDir), `${assets}edit.css`];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(facts.site)}</title>
${sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('\n')}
<script type="application/json" id="deskbook-write">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>
<script type="module" src="${assets}edit.js"></script>
</head>
<body>
<noscript><p class="all-pages">Editing needs JavaScript. Turn it on in your browser, or ask your IT help desk.</p></noscript>
<div id="editor"></div>
</body>
</html>
`;
}
