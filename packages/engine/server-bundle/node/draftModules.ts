import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** The components in the routes of pages and posts */
const AROUND_PAGES = [
  '@theme/DocsRoot',
  '@theme/DocVersionRoot',
  '@theme/DocRoot',
  '@theme/RouteGroup',
  '@theme/DocItem',
  '@theme/BlogPostPage',
];

/** Modules that every compiled page imports */
const IN_PAGES = ['react', 'react/jsx-runtime', '@mdx-js/react'];

/** Modules that authors may import in `.mdx` pages */
const IN_PROGRAMMED_PAGES = ['@theme/Admonition', '@theme/CodeBlock', '@theme/TabItem', '@theme/Tabs'];

/**
 * Writes a module that exports all modules a draft may need, by name. Published pages need only some of them.
 *
 * @param components theme components that transformers add to pages
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
