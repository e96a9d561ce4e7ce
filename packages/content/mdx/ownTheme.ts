import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {namesIn} from '../docIds';
import type {District} from '../schemas/district';

const ENDINGS = ['tsx', 'jsx', 'ts', 'js'].flatMap((ending) => [`.${ending}`, `/index.${ending}`]);

/** Returns the file of a district's own theme component, such as `src/theme/MDXComponents.tsx`. */
export function ownThemeFile(siteDir: string, name: string): string | undefined {
  return ENDINGS.map((ending) => join(siteDir, 'src/theme', name + ending)).find((file) => existsSync(file));
}

/** Whether the district gives every page a component of this name, as `src/theme/MDXComponents` does. */
export function hasOwnComponent(siteDir: string, name: string): boolean {
  const file = ownThemeFile(siteDir, 'MDXComponents');
  return file !== undefined && new RegExp(`\\b${name}\\b`).test(readFileSync(file, 'utf8'));
}

/** What only does something in a browser: a hook of React, or a handler. */
const FOR_BROWSERS = /\b(use(?:State|Effect|Reducer|Ref|LayoutEffect|SyncExternalStore))\(|\s(on[A-Z]\w*)=\{/;

/**
 * Finds parts of every page (`src/theme/Footer`) that wait for a browser in vain: pages load React only with
 * `hydrate_pages`. Components that a page imports bring it along.
 */
export function checkOwnTheme(siteDir: string, {hydrate_pages: hydratesPages}: District): Problem[] {
  if (hydratesPages) return [];
  return namesIn(join(siteDir, 'src/theme'), true).flatMap((path): Problem | [] => {
    const [name = ''] = path.split(/[/.]/);
    const isOfEveryPage = existsSync(join(siteDir, 'node_modules/@docusaurus/theme-classic/lib/theme', name));
    if (!isOfEveryPage || !/\.[jt]sx?$/.test(path)) return [];
    const lines = readFileSync(join(siteDir, 'src/theme', path), 'utf8').split('\n');
    const index = lines.findIndex((line) => FOR_BROWSERS.test(line));
    if (index < 0) return [];
    const [, hook, handler] = FOR_BROWSERS.exec(lines[index] ?? '') ?? [];
    const place = {file: `src/theme/${path}`, line: index + 1, column: 1};
    return problemAt(place, {
      severity: 'warning',
      message: `"${hook ?? handler}" does nothing here, because pages do not load React`,
      found: lines[index]?.trim(),
      expected: 'a line "hydrate_pages: yes" in docs/district.yml, with which all pages load it',
      fix: 'hydrate_pages: yes',
    });
  });
}
