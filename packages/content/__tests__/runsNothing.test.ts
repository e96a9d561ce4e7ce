import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {EXTENSIONS} from '@deskbook/deskbook/plugins';
import {expect, it} from 'vitest';
import {checkContent, contentOf} from '../checkContent';
import {temporarySite} from './temporarySite';

const DISTRICT = `name: A
url: https://a.example.org
time_zone: America/Chicago
help_desk: {name: A, email: a@example.org}
`;

/** Leaves a file and a global variable, whichever way it gets to run. */
const RUNS = "(globalThis.itRan = true, require('node:fs').writeFileSync('itRan', ''))";

/** The writing server checks pages in its own process, which has its accounts and keys. */
it('the check runs nothing that somebody wrote', async () => {
  const site = temporarySite({
    'docs/district.yml': DISTRICT,
    'docs/front-matter.md': `---js\n{title: ${RUNS}}\n---\n\nText.\n`,
    'docs/javascript.md': `---javascript\nmodule.exports = {title: ${RUNS}};\n---\n\nText.\n`,
    'docs/function.md': `---\ntitle: !!js/function "function () { ${RUNS} }"\ndescription: !!js/eval "${RUNS}"\n---\n\nText.\n`,
    'docs/exports.mdx': `import fs from 'node:fs';\nexport const ran = ${RUNS};\n\n# {${RUNS}}\n\n<div title={${RUNS}} {...${RUNS}} />\n`,
    'docs/layout.mdx': `export default function Layout() { ${RUNS} }\n\n\`\`\`mdx-code-block\n{${RUNS}}\n\`\`\`\n`,
    'docs/format.md': `---\nmdx: {format: mdx}\nformat: mdx\n---\n\nexport const ran = ${RUNS};\n\n{${RUNS}}\n`,
    'docs/html.md': `<script>${RUNS}</script>\n\n<img src="x" onerror="${RUNS}">\n\n:::note{title=\${${RUNS}}}\n:::\n`,
    'docs/diagram.md': `\`\`\`mermaid\nflowchart LR\n  a["<img src=x onerror='${RUNS}'>"] --> b\n  click a call itRan()\n  click b href "javascript:${RUNS}"\n\`\`\`\n`,
    'docs/drawing.md': '![A drawing](./drawing.svg)\n',
    'docs/drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" onload="${RUNS}"><script>${RUNS}</script></svg>\n`,
    'docs/_category_.js': `module.exports = ${RUNS};\n`,
    'docs/district.js': `module.exports = ${RUNS};\n`,
    'blog/authors.js': `module.exports = ${RUNS};\n`,
    'blog/2026-11-01-post.mdx': `---\ntitle: Post\n---\n\nexport const ran = ${RUNS};\n\n{${RUNS}}\n`,
  });
  const before = process.cwd();
  process.chdir(site);
  const {catalog} = await checkContent(contentOf(site), new Date('2026-11-30T18:00:00Z'), EXTENSIONS).finally(() =>
    process.chdir(before),
  );
  expect(catalog.pages.length).toBeGreaterThan(7);
  expect(globalThis).not.toHaveProperty('itRan');
  expect([before, site].filter((folder) => existsSync(join(folder, 'itRan')))).toEqual([]);
});
