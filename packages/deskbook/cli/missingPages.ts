import {existsSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {BUILT_PAGES_FILE} from '@deskbook/engine/builtPages';
import {ESSENTIAL_FILES} from '@deskbook/engine/releases/folders';

/**
 * Returns what a finished build lacks: the home page, the page for wrong addresses, or pages of the catalog. The site
 * itself writes down which pages it has, before it draws them.
 *
 * @param generated Docusaurus's folder for generated files
 */
export function missingPages(buildDir: string, generated: string): string[] {
  const list = join(generated, BUILT_PAGES_FILE);
  if (!existsSync(list)) return [list];
  const pages: string[] = JSON.parse(readFileSync(list, 'utf8'));
  return [
    ...ESSENTIAL_FILES.filter((name) => !existsSync(join(buildDir, name))),
    ...pages
      .filter((page) => ![join(page, 'index.html'), `${page}.html`].some((file) => existsSync(file)))
      .map((page) => relative(buildDir, page)),
  ];
}
