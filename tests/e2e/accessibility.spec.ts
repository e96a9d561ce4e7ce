import type {Page} from '@playwright/test';
import {TODAY} from '../support/fixture';
import {expectNoBarriers} from './support/axe';
import {INDEX_PAGES, isChapter, isManualWithChapters, readSources, sourceOfKind, sourceWhere} from './support/catalog';
import {PHONE} from './support/controls';
import {daysAfter, openPage, openPageOn} from './support/openPage';
import {expect, test} from './support/test';

const pageOf = (kind: string) => sourceOfKind(kind).url;
const manual = sourceWhere('manual with chapters', isManualWithChapters).url;

const PAGES: Readonly<Record<string, readonly string[]>> = {
  'the home page and the index pages': ['/', ...INDEX_PAGES.filter((path) => path !== '/calendar/')],
  'a manual with chapters, as one page too, a chapter, and pages with code and a picture': [
    manual,
    `${manual}print/`,
    sourceWhere('chapter', isChapter).url,
    sourceWhere('page with code', ({body}) => body.includes('\n```yaml')).url,
    sourceWhere('page with a picture', ({body}) => /^ *!\[.+\.png\)$/m.test(body)).url,
  ],
  'a procedure, an equipment guide, sessions and a learning path': [
    pageOf('procedure'),
    pageOf('equipment'),
    sourceOfKind('session', ({data}) => 'repeats' in data).url,
    sourceOfKind('session', ({data}) => !('repeats' in data)).url,
    pageOf('path'),
  ],
  'the pages of the office': [
    ...['system', 'contract', 'fund', 'purchase', 'committee'].map(pageOf),
    '/office/escalation/downtown/',
  ],
  'the glossary, the news, and an address that does not exist': [
    '/docs/glossary/',
    '/blog/',
    '/blog/tags/',
    '/blog/authors/',
    '/no/such/page/',
  ],
};

for (const [name, paths] of Object.entries(PAGES)) {
  test(`no accessibility violations in light and dark, on a phone and a desktop: ${name}`, async ({page}) => {
    test.slow();
    for (const path of paths) await expectNoBarrier(page, path, () => openPage(page, path));
  });
}

test('a news post has no accessibility violations', async ({page}) => {
  await page.goto('/blog/');
  const path = await page.getByRole('main').getByRole('heading').getByRole('link').first().getAttribute('href');
  await expectNoBarrier(page, 'a post', () => openPage(page, path as string));
});

const LATER = daysAfter(TODAY, 10_000);

for (const kind of ['procedure', 'session']) {
  test(`an outdated ${kind} has no accessibility violations`, async ({page}) => {
    await expectNoBarrier(page, kind, () => openPageOn(page, LATER, pageOf(kind)));
  });
}

async function expectNoBarrier(page: Page, name: string, open: () => Promise<void>) {
  const undecided = await expectNoBarriers(page, name, async (width) => {
    if (width === PHONE.width) await open();
    await expect(page.locator(DIAGRAM).filter({visible: true})).toHaveCount(diagramsOn(new URL(page.url()).pathname));
  });
  console.log(`${new URL(page.url()).pathname}: axe left ${undecided} elements to a person to judge`);
}

/** A Mermaid diagram is drawn for both themes; only one drawing is visible. */
const DIAGRAM = 'main [role=img] > svg[style^=min-width]';

function diagramsOn(path: string): number {
  const isWhole = path.endsWith('/print/');
  const manualPath = path.replace(/print\/$/, '');
  return readSources()
    .filter(({url}) => (isWhole ? url.startsWith(manualPath) : url === path))
    .reduce((sum, {body}) => sum + (body.match(/^```mermaid$/gm) ?? []).length, 0);
}
