import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {openRenderer, type Renderer} from '../../packages/author/node/preview/renderer';
import {contentOf, readContent} from '../../packages/content/checkContent';
import {KINDS} from '../../packages/content/schemas/index';
import {EXTENSIONS} from '../../packages/deskbook/plugins';
import {copyFixture, makeSite, removeSite} from '../sites/support/site';
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

test('the preview of an unchanged page equals the page', async () => {
  test.slow();
  const {addressed} = readContent(SOURCE, NOW, EXTENSIONS);
  const published = addressed.filter(({page}) => !page?.isDraft);
  for (const {path, address} of published) {
    const built = readFileSync(join(FIXTURE_BUILD, decodeURI(address), 'index.html'), 'utf8');
    expect.soft(mainOf(await renderer.render(SOURCE, path)), path).toBe(mainOf(built));
  }
  expect(new Set(published.map(({page}) => page?.kind))).toEqual(new Set([...KINDS, null, undefined]));
});

test("a preview uses its author's folder", async () => {
  // Previews see nothing but the site, and authors' folders in it.
  const folder = makeSite(join(FIXTURE_SITE, '.deskbook/write'));
  copyFixture(folder);
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const previewOf = (path: string) => renderer.render({siteDir: folder}, path);
  try {
    write('docs/lamp.md', '---\ntitle: The lamp\ndraft: true\n---\n\nIt glows.\n\n![A lamp](./lamp.png)\n');
    copyFileSync(join(folder, 'docs/procedures/img/jack-panel-switch.png'), join(folder, 'docs/lamp.png'));
    expect(await previewOf('docs/lamp.md')).toMatch(/The lamp<\/h1>.*It glows\..*\/write\/file\/docs\/lamp\.png/s);
    write('docs/switch.md', '# The switch\n\nIt is for [the lamp](lamp.md).\n');
    write('docs/lamp.md', '---\ntitle: The lantern\n---\n\nIt is lit.\n');
    expect(await previewOf('docs/lamp.md')).toMatch(/The lantern<\/h1>.*It is lit\./s);
    expect(await previewOf('docs/switch.md')).toContain('href=/docs/lamp/>the lamp</a>');
    expect(await renderer.render(SOURCE, 'docs/lamp.md')).toContain('There’s no page to show');

    write('docs/counter.mdx', 'import Counter from "./Counter";\n\n# Counter\n\n<Counter />\n');
    expect(await previewOf('docs/counter.mdx')).toContain('This page uses &#34;./Counter&#34;');
    write('docs/counter.mdx', '# Counter\n\n{1 +\n');
    expect(await previewOf('docs/counter.mdx')).toMatch(/This page can’t be shown yet.*Line \d+: /s);

    mkdirSync(join(folder, 'docs/lamps'));
    write('docs/lamps/_category_.json', '{"position": "first"}');
    write('docs/lamps/torch.md', '# The torch\n');
    expect(await previewOf('docs/lamps/torch.md')).toMatch(/This page can’t be shown yet.*"?position/s);
  } finally {
    removeSite(folder);
  }
});

/** Returns the main content, with differences in file names and image formats removed. */
function mainOf(html: string): string {
  const main = /<main\b.*<\/main>/s.exec(html)?.[0] ?? '';
  return main
    .replaceAll(/<source [^>]*>|<\/?picture>/g, '')
    .replaceAll(/\/assets\/(?:images|files)\/([^\s"'>]*)-[0-9a-f]{32}(\.\w+)/g, '/$1$2')
    .replaceAll(/\/write\/file\/[^\s"'>]*\/([^/\s"'>]+)/g, '/$1');
}
