import type {Page} from '@playwright/test';
import {TODAY} from '../support/fixture';
import {isChapter, isManualWithChapters, readDistrict, readSources, sourceOfKind, sourceWhere} from './support/catalog';
import {shifts, watchShifts} from './support/layoutShifts';
import {openFilters} from './support/openFilters';
import {openPage} from './support/openPage';
import {expect, test} from './support/test';

const procedure = sourceOfKind('procedure', ({data}) => 'systems' in data && !('listed_under' in data));
const equipment = sourceOfKind('equipment', ({data}) => 'listed_under' in data);
const manual = sourceWhere('manual with chapters', isManualWithChapters);
const chapter = sourceWhere('chapter', isChapter);
const session = sourceOfKind('session');

const bar = (page: Page) => page.getByRole('navigation', {name: 'Main'});
const sidebar = (page: Page) => page.getByRole('navigation', {name: 'Docs sidebar'});
const groups = (page: Page) => sidebar(page).getByRole('group');

const SECTIONS: readonly [path: string, section: string, current: 'page' | 'true'][] = [
  ['/procedures/', 'Procedures', 'page'],
  [procedure.url, 'Procedures', 'true'],
  [chapter.url, 'Manuals', 'true'],
  [`${manual.url}print/`, 'Manuals', 'true'],
  [equipment.url, 'Equipment', 'true'],
  ['/training/', 'Training', 'page'],
  ['/quizzes/', 'Training', 'true'],
  ['/my-training/', 'Training', 'true'],
  [session.url, 'Training', 'true'],
  [`${session.url}run/`, 'Training', 'true'],
  [sourceOfKind('path').url, 'Training', 'true'],
  ['/calendar/', 'Calendar', 'page'],
  [`/calendar/${TODAY.slice(0, 7)}/`, 'Calendar', 'true'],
  ['/blog/tags/', 'News', 'true'],
  [sourceOfKind('contract').url, 'The IT office', 'true'],
];

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('every page marks its section in the navbar', async ({page}) => {
    for (const [path, section, current] of SECTIONS) {
      await page.goto(path);
      const marked = bar(page).locator('[aria-current]');
      await expect.soft(marked, path).toHaveText([section]);
      await expect.soft(marked, path).toHaveAttribute('aria-current', current);
    }
  });

  test('the home page and pages without a section mark none', async ({page}) => {
    for (const path of ['/', '/pages/', '/docs/']) {
      await page.goto(path);
      await expect(bar(page).locator('a[aria-current]:not(.navbar__brand)'), path).toHaveCount(0);
    }
  });

  test('a sidebar group opens and closes, and the current one is open', async ({page}) => {
    await page.goto(procedure.url);
    const current = groups(page).filter({has: page.locator('[aria-current=page]')});
    await expect(current).toHaveJSProperty('open', true);
    const other = groups(page).last();
    await expect(other).toHaveJSProperty('open', false);
    await other.locator('summary').click();
    await expect(other.getByRole('link').first()).toBeVisible();
  });

  test('every procedure is in the sidebar once, and each group shows its size', async ({page}) => {
    await page.goto(procedure.url);
    const titles = readSources()
      .filter(({data}) => data.kind === 'procedure')
      .map(({data}) => String(data.sidebar_label ?? data.title));
    const listed = await groups(page).locator('li a').allTextContents();
    expect(listed.toSorted()).toEqual(titles.toSorted());
    for (const group of await groups(page).all()) {
      const count = await group.locator('li a').count();
      await expect(group.locator('summary')).toHaveText(new RegExp(`\\D${count}$`));
    }
  });
});

test('on a low screen a long sidebar starts at the current page, and nothing moves', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 400});
  await watchShifts(page);
  await page.goto(chapter.url);
  await expect(sidebar(page).locator('[aria-current=page]')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await shifts(page)).toEqual([]);
});

test('the breadcrumbs link to the section and to the group on its page', async ({page}) => {
  const [system = ''] = procedure.data.systems as string[];
  const {name} = readDistrict().systems[system] ?? {name: system};
  await openPage(page, procedure.url);
  const trail = page.getByRole('navigation', {name: 'Breadcrumbs'}).getByRole('link');
  await expect(trail).toHaveText(['', 'Procedures', name]);
  await expect(trail.first()).toHaveAccessibleName('Home page');

  await trail.last().click();
  await expect(page).toHaveURL(/\/procedures\/#[\w-]+$/);
  await expect(page.getByRole('heading', {level: 3, name}).first()).toBeInViewport();
});

test("a chapter's breadcrumbs link to its manual", async ({page}) => {
  await openPage(page, chapter.url);
  await page.getByRole('navigation', {name: 'Breadcrumbs'}).getByRole('link').last().click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(
    String(readSources().find(({path}) => path === chapter.path.replace(/[^/]+$/, 'index.md'))?.data.title),
  );
});

test('previous and next are chapters of the manual; procedures have none', async ({page}) => {
  const neighbors = page.getByRole('navigation', {name: 'Docs pages'}).getByRole('link');
  await openPage(page, manual.url);
  await expect(neighbors).toHaveCount(1);
  await expect(neighbors).toHaveAttribute('href', new RegExp(`^${manual.url}[\\w-]+/$`));
  for (const {url} of [procedure, equipment, session]) {
    await openPage(page, url);
    await expect(neighbors, url).toHaveCount(0);
  }
});

test('a group that the reader opened stays open on the next page', async ({page}) => {
  await openPage(page, procedure.url);
  const other = groups(page).last();
  await other.locator('summary').click();
  await expect(other).toHaveJSProperty('open', true);
  await other.getByRole('link').first().click();
  await expect(other.locator('[aria-current=page]')).toBeVisible();
  await expect(groups(page).first()).toHaveJSProperty('open', false);
});

test('an index page keeps its groups in order, and a filter hides empty ones', async ({page}) => {
  await openPage(page, '/procedures/');
  const headings = page.getByRole('main').getByRole('heading', {level: 3});
  const all = await headings.count();
  expect(all).toBeGreaterThan(2);
  await openFilters(page);
  const system = page.getByRole('combobox', {name: 'System'});
  await system.focus();
  await system.selectOption({index: 1});
  await expect(page.getByRole('status').filter({hasText: /^Showing \d+ of \d+$/})).toBeVisible();
  expect(await headings.count()).toBeLessThan(all);
  await expect(headings.first()).toBeVisible();
});

test('the bar and the page share their left edge, and all entries of a sidebar share one', async ({page}) => {
  for (const width of [1280, 1920]) {
    await page.setViewportSize({width, height: 800});
    for (const path of ['/', '/procedures/', '/blog/', '/calendar/', '/training/']) {
      await page.goto(path);
      const logo = await page.locator('.navbar__logo').boundingBox();
      const title = await page.getByRole('heading', {level: 1}).boundingBox();
      expect(Math.abs((title?.x ?? 0) - (logo?.x ?? -9)), `${path} at ${width} px`).toBeLessThan(1);
    }
    await page.goto(chapter.url);
    const logo = await page.locator('.navbar__logo').boundingBox();
    const edges = await sidebar(page)
      .locator('.theme-doc-sidebar-menu > li > a, .theme-doc-sidebar-menu > li > details > summary')
      .evaluateAll((entries) =>
        entries.map(
          (entry) => entry.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(entry).paddingLeft),
        ),
      );
    expect(edges.length).toBeGreaterThan(2);
    for (const edge of edges) expect(Math.abs(edge - (logo?.x ?? -9)), `sidebar at ${width} px`).toBeLessThan(1);
  }
});
