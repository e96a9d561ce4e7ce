import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Page} from '../../../content/page';
import {manualOfChapter} from '../../../content/relations';
import {textAt} from '../../../content/yamlSource';
import {ROUTE_DATA} from '../../routeData';

/**
 * Docusaurus's registry of what pages are made of, as far as browsers need it: a built page is a document, so the text
 * of most pages is the server's business alone, and so are the lists that our plugins make pages of.
 *
 * @param file the registry of Docusaurus
 * @param sources the names in it of pages to leave out
 * @param components those of the theme that these pages may hold: their style sheets are made here
 * @returns the path of the new file
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

/**
 * The pages that browsers need as HTML only. The chapters of a manual are also one page, so they need the app together.
 */
export function htmlOnlyPages(pages: readonly Page[]): Page[] {
  const wholeOf = (page: Page) => manualOfChapter(page, pages) ?? page;
  const withApp = new Set(pages.filter(mayLoadApp).map(wholeOf));
  return pages.filter((page) => !withApp.has(wholeOf(page)) && !bringsFiles(page));
}

/** For components, or for a diagram that the build couldn't draw. */
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

/** An address on this site that ends in the name of a file, but not of another page. */
const NAMES_A_FILE = /^(?![a-z][a-z0-9+.-]*:|\/\/)[^?#]*\.(?!mdx?\b)[a-z0-9]{2,5}(?:[?#]|$)/i;
