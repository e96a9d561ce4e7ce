import type {Page} from '@playwright/test';
import {runAxe} from './support/axe';
import {openPage} from './support/openPage';
import {countPages} from './support/pdf';
import {expect, test} from './support/test';

const PLAN = '/equipment/plans/north-county/';
const placesOn = (page: Page) => page.getByRole('list').filter({hasText: 'Circulation desk'}).first();
const place = (page: Page, name: string) => placesOn(page).getByRole('listitem').filter({hasText: name}).first();
/** What marks a place on the plan. */
const areaOf = (page: Page, name: string) => place(page, name).locator('a > span > span').first();

for (const width of [390, 1280]) {
  test(`at ${width} px the places of a branch are on its plan and in a list, with their machines`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    await openPage(page, PLAN);
    await expect(page.getByRole('img', {name: /^North County\. The circulation desk \(1\)/})).toBeVisible();
    await expect(place(page, 'Entrance')).toContainText('Self-check: 01206');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const floor = await page.getByRole('img', {name: 'North County'}).boundingBox();
    const area = await areaOf(page, 'Entrance').boundingBox();
    // 280 of 720, and 180 wide
    expect(((area?.x ?? 0) - (floor?.x ?? 0)) / (floor?.width ?? 1)).toBeCloseTo(280 / 720, 2);
    expect((area?.width ?? 0) / (floor?.width ?? 1)).toBeCloseTo(180 / 720, 2);
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      expect((await runAxe(page)).violations, theme).toEqual([]);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a place that is chosen by keyboard is marked on the plan', async ({page}) => {
    await page.goto(PLAN);
    await expect(areaOf(page, 'Closet NC1')).toHaveCSS('outline-style', 'none');
    await place(page, 'Closet NC1').getByRole('link', {name: 'Closet NC1'}).press('Enter');
    await expect(page).toHaveURL(`${PLAN}#closet`);
    await expect(areaOf(page, 'Closet NC1')).toHaveCSS('outline-style', 'dashed');
    await expect(place(page, 'Closet NC1')).toBeInViewport();
  });

  test('a label leads to the guide, which shows the place of that machine alone', async ({page}) => {
    await page.goto('/asset/01206/');
    const row = page.getByRole('row').filter({hasText: '01206'});
    await expect(row).toContainText('2 Entrance');
    await expect(row.locator('[style*="--plan"] > span').first()).toBeVisible();
  });
});

test('a row of the register unfolds to the place on the plan, and leads there', async ({page}) => {
  await openPage(page, '/office/equipment/?branch=North+County');
  const row = page.getByRole('row').filter({hasText: '01206'});
  const plan = row.locator('[style*="--plan"]');
  await expect(plan).toBeHidden();
  await row.locator('summary').click();
  await expect(plan).toBeVisible();
  await row.getByRole('link', {name: 'Entrance'}).last().click();
  await expect(page).toHaveURL(`${PLAN}#entrance`);
});

test('the drawing is a file that all pages share, and only those that show it get it', async ({page}) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await openPage(page, '/office/equipment/');
  expect(requested.filter((path) => path.startsWith(PLAN))).toEqual([]);
  const response = await page.request.get(`${PLAN}plan.svg`);
  expect(response.headers()['content-type']).toContain('image/svg+xml');
  expect(await response.text()).toContain('Closet NC1');
});

test('the search finds the plan of a branch', async ({page}) => {
  await openPage(page, '/search/?q=floor+plan+north+county');
  await expect(page.getByRole('main').getByRole('link', {name: 'Where things are: North County'})).toBeVisible();
});

test('all of a branch is on one sheet of paper', async ({page}) => {
  await openPage(page, PLAN);
  expect(countPages(await page.pdf({preferCSSPageSize: true}))).toBe(1);
});
