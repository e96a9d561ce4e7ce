import type {Page} from '@playwright/test';
import {TODAY} from '../support/fixture';
import {expectNoBarriers} from './support/axe';
import {INDEX_PAGES, isChapter, isManualWithChapters, readSources, sourceOfKind, sourceWhere} from './support/catalog';
import {PHONE} from './support/controls';
import {daysAfter, openPage, openPageOn} from './support/openPage';
import {expect, test} from './support/test';

const pageOf = (kind: string) => sourceOfKind(kind).url;
const manual = sourceWhere('manual with chapters', isManualWithChapters).url;

const PAGES: readonly [name: string, path: string][] = [
  ['the home page', '/'],
  ...INDEX_PAGES.filter((path) => path !== '/calendar/').map((path): [string, string] => [`the index ${path}`, path]),
  ['a manual with chapters', manual],
  ['the whole manual on one page', `${manual}print/`],
  ['a chapter', sourceWhere('chapter', isChapter).url],
  ['a procedure', pageOf('procedure')],
  ['an equipment guide', pageOf('equipment')],
  ['a series of sessions', sourceOfKind('session', ({data}) => 'repeats' in data).url],
  ['a single session', sourceOfKind('session', ({data}) => !('repeats' in data)).url],
  ['a learning path', pageOf('path')],
  ['a system', pageOf('system')],
  ['a contract', pageOf('contract')],
  ['a fund', pageOf('fund')],
  ['a purchase', pageOf('purchase')],
  ['a committee', pageOf('committee')],
  ['a page with code', sourceWhere('page with code', ({body}) => body.includes('\n```yaml')).url],
  ['a page with a picture', sourceWhere('page with a picture', ({body}) => /^ *!\[.+\.png\)$/m.test(body)).url],
  ['the glossary', '/docs/glossary/'],
  ['the news', '/blog/'],
  ['the tags of the news', '/blog/tags/'],
  ['the authors of the news', '/blog/authors/'],
  ['an address that does not exist', '/no/such/page/'],
];

for (const [name, path] of PAGES) {
  test(`${name} has no barrier in light and dark, on a phone and on a desk`, async ({page}) => {
    await expectNoBarrier(page, () => openPage(page, path));
  });
}

test('a post of the news has no barrier', async ({page}) => {
  await page.goto('/blog/');
  const path = await page.getByRole('main').getByRole('heading').getByRole('link').first().getAttribute('href');
  await expectNoBarrier(page, () => openPage(page, path as string));
});

const LATER = daysAfter(TODAY, 10_000);

for (const kind of ['procedure', 'session']) {
  test(`a ${kind} that is read after its time has no barrier`, async ({page}) => {
    await expectNoBarrier(page, () => openPageOn(page, LATER, pageOf(kind)));
  });
}

async function expectNoBarrier(page: Page, open: () => Promise<void>) {
  const undecided = await expectNoBarriers(page, 'open', async (width) => {
    if (width === PHONE.width) await open();
    await expect(page.locator(DIAGRAM).filter({visible: true})).toHaveCount(diagramsOn(new URL(page.url()).pathname));
  });
  console.log(`${new URL(page.url()).pathname}: axe left ${undecided} elements to a person to judge`);
}

/** A drawn Mermaid diagram: two drawings, of which the one shows that fits the theme. */
const DIAGRAM = 'main [role=img] > svg[class^=diagram-]';

function diagramsOn(path: string): number {
  const isWhole = path.endsWith('/print/');
  const manualPath = path.replace(/print\/$/, '');
  return readSources()
    .filter(({url}) => (isWhole ? url.startsWith(manualPath) : url === path))
    .reduce((sum, {body}) => sum + (body.match(/^```mermaid$/gm) ?? []).length, 0);
}
