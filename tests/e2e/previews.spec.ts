import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {contentOf, readContent} from '../../src/content/checkContent';
import {KINDS} from '../../src/content/schemas/index';
import {EXTENSIONS} from '../../src/extensions';
import {openRenderer, type Renderer} from '../../src/write/node/preview/renderer';
import {FIXTURE_BUILD, FIXTURE_SERVER, FIXTURE_SITE, fixtureBuilt, NOW, ON_THAT_DAY} from '../support/fixture';
import {expect, test} from './support/test';

const SOURCE = contentOf(FIXTURE_SITE);
let renderer: Renderer;

test.beforeAll(async () => {
  await fixtureBuilt();
  Object.assign(process.env, ON_THAT_DAY);
  renderer = await openRenderer({siteDir: FIXTURE_SITE, bundleDir: FIXTURE_SERVER, buildDir: FIXTURE_BUILD});
});

test.afterAll(() => renderer.close());

test('the preview of an unchanged page is the page', async () => {
  test.slow();
  const {addressed} = readContent(SOURCE, NOW, EXTENSIONS);
  const published = addressed.filter(({page}) => !page?.isDraft);
  for (const {path, address} of published) {
    const built = readFileSync(join(FIXTURE_BUILD, decodeURI(address), 'index.html'), 'utf8');
    expect.soft(mainOf(await renderer.render(SOURCE, path)), path).toBe(mainOf(built));
  }
  expect(new Set(published.map(({page}) => page?.kind))).toEqual(new Set([...KINDS, null, undefined]));
});

/** What is around the text is the same on all pages; files have other addresses, and pictures only one form. */
function mainOf(html: string): string {
  const main = /<main\b.*<\/main>/s.exec(html)?.[0] ?? '';
  return main
    .replaceAll(/<source [^>]*>|<\/?picture>/g, '')
    .replaceAll(/\/assets\/(?:images|files)\/([^\s"'>]*)-[0-9a-f]{32}(\.\w+)/g, '/$1$2')
    .replaceAll(/\/write\/file\/[^\s"'>]*\/([^/\s"'>]+)/g, '/$1');
}
