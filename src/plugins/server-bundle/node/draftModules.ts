import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** What the routes of pages and posts are made of. */
const AROUND_PAGES = [
  '@theme/DocsRoot',
  '@theme/DocVersionRoot',
  '@theme/DocRoot',
  '@theme/RouteGroup',
  '@theme/DocItem',
  '@theme/BlogPostPage',
];

/** What a compiled page imports, whatever is in it. */
const IN_PAGES = ['react', 'react/jsx-runtime', '@mdx-js/react'];

/** What authors may import into `.mdx` pages. */
const IN_PROGRAMMED_PAGES = ['@theme/Admonition', '@theme/CodeBlock', '@theme/TabItem', '@theme/Tabs'];

/**
 * Writes a module of all modules that a draft may need, by their names. Pages that are published need only some.
 *
 * @param components those of the theme that transformers put into pages
 */
export function writeDraftModules(generatedFilesDir: string, components: readonly string[]): void {
  const themes = [...components, 'WaitingDiagram'].map((name) => `@theme/${name}`);
  const names = [...new Set([...AROUND_PAGES, ...IN_PAGES, ...IN_PROGRAMMED_PAGES, ...themes])];
  const imports = names.map((name, index) => `import * as module${index} from '${name}';\n`);
  const entries = names.map((name, index) => `  '${name}': module${index},\n`);
  writeFileSync(
    join(generatedFilesDir, 'draft-modules.js'),
    `${imports.join('')}\nexport default {\n${entries.join('')}};\n`,
  );
}
