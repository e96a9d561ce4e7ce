import {existsSync, statSync} from 'node:fs';
import {join, posix} from 'node:path';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Finding} from './undefinedNames';

/** Extensions that bundlers try for an import without one. */
const ENDINGS = ['', '.tsx', '.ts', '.jsx', '.mjs', '.js', '.json', '.wasm'];

export function missingImports(tree: Root, path: string, siteDir: string): Finding[] {
  const diagnostics: Finding[] = [];
  visit(tree, 'mdxjsEsm', (node) => {
    for (const statement of node.data?.estree?.body ?? []) {
      const source = 'source' in statement ? statement.source?.value : undefined;
      if (typeof source !== 'string' || isThere(source, path, siteDir)) continue;
      const line = statement.loc?.start.line ?? node.position?.start.line ?? 1;
      diagnostics.push({
        line,
        column: 1,
        message: `the file ${JSON.stringify(source)}, which is imported here, does not exist`,
        found: source,
        expected: 'the path of a file, relative to this one',
        fix: 'correct the path, or remove the line',
      });
    }
  });
  return diagnostics;
}

/** Packages count as present, since only the bundler can resolve them. */
function isThere(source: string, path: string, siteDir: string): boolean {
  const file = source.startsWith('@site/')
    ? source.slice(6)
    : source.startsWith('.')
      ? posix.join(posix.dirname(path), source)
      : null;
  if (file === null) return true;
  const isFile = (name: string) => existsSync(join(siteDir, name)) && statSync(join(siteDir, name)).isFile();
  return ENDINGS.some((ending) => isFile(file + ending) || isFile(posix.join(file, `index${ending}`)));
}
