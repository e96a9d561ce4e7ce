import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Page} from '@deskbook/content/page';
import {manualOfChapter} from '@deskbook/content/relations';
import {textAt} from '@deskbook/text/yaml/yamlSource';
import {ROUTE_DATA} from '../../plugins/routeData';

/**
 * Writes the part of Docusaurus's page registry that browsers need. A built page is a document, so browsers don't need the
 * text of most pages, nor the data that our plugins make pages from.
 *
 * @param file Docusaurus's registry
 * @param sources registry names of the pages to leave out
 * @param components theme components that these pages may contain, so their style sheets are built
 * @returns path of the new file
 */
export function writeBrowserRegistry(
  file: string,
  sources: ReadonlySet<string>,
  components: readonly string[],
): string {
  const written = join(dirname(file), 'browser-registry.js');
  const text = readFileSync(file, 'utf8');
  const kept = text.replace(ENTRY, (entry, source) => (sources.has(source) || ROUTE_DATA.test(source) ? '' : entry));
  const added = components.map((name) => `${name}: [() => import('@theme/${name}')],\n`);
  writeFileSync(written, kept.replace('{', `{\n${added.join('')}`));
  return written;
}

/** `"hash": [() => import(…), "@site/docs/page.md", require.resolveWeak(…)],` */
const ENTRY = /^ *"[^"]+": \[.*, "([^"]+)", require\.resolveWeak\("[^"]+"\)\],/gm;

/** Returns pages that browsers need only as HTML. A manual's chapters count together, because they are also one page. */
export function htmlOnlyPages(pages: readonly Page[]): Page[] {
  const wholeOf = (page: Page) => manualOfChapter(page, pages) ?? page;
  const withApp = new Set(pages.filter(mayLoadApp).map(wholeOf));
  return pages.filter((page) => !withApp.has(wholeOf(page)) && !bringsFiles(page));
}

/** Whether a page may have components, or a diagram that the build couldn't draw. */
function mayLoadApp({path, outline}: Page): boolean {
  return !path.endsWith('.md') || outline.diagrams.length > 0;
}

/** Only the client build writes the images and documents that pages refer to. */
function bringsFiles({outline, source}: Page): boolean {
  return (
    outline.images.length > 0 ||
    outline.links.some(({url}) => NAMES_A_FILE.test(url)) ||
    textAt(source, 'image') !== undefined
  );
}

/** An address on this site that ends with a file name, but isn't another page. */
const NAMES_A_FILE = /^(?![a-z][a-z0-9+.-]*:|\/\/)[^?#]*\.(?!mdx?\b)[a-z0-9]{2,5}(?:[?#]|$)/i;
