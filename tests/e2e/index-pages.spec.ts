import {collectComplaints} from './support/complaints';
import {DESK, PHONE} from './support/controls';
import {expectSoon} from './support/expectSoon';
import {shifts, watchShifts} from './support/layoutShifts';
import {openFilters} from './support/openFilters';
import {openPage, openPageOn} from './support/openPage';
import {failScripts, holdScripts, watchScripts} from './support/scripts';
import {expect, test} from './support/test';

const COUNT = /^Showing \d+ of \d+ for Circulation$/;

for (const viewport of [PHONE, DESK]) {
  test(`a link to a filtered list shows nothing else first and moves nothing, at ${viewport.width} px`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize(viewport);
    await watchShifts(page);
    const complaints = collectComplaints(page, baseURL as string);
    const scripts = watchScripts(page);
    const letGo = await holdScripts(page);
    await page.goto('/procedures/?role=circulation&text=paper', {waitUntil: 'domcontentloaded'});
    const rows = page.getByRole('main').getByRole('heading', {level: 4});
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    expect(await rows.count()).toBe(0);

    letGo();
    await expect(page.getByRole('status').filter({hasText: COUNT})).toBeVisible();
    await expect(rows.first()).toBeVisible();
    await expect(page.locator('select[name=role]')).toHaveValue('circulation');
    expect(scripts.filter((url) => !url.includes('/island-'))).toEqual([]);
    expect(await shifts(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('the complete list is shown if the filters fail to load', async ({page}) => {
  await failScripts(page, 3);
  await openPage(page, '/procedures/?text=paper');
  await expectSoon(page.getByRole('main').getByRole('heading', {level: 4}).first());
});

test("a role shows its training, with the next session on a phone's first screen, and Back shows the complete list", async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openPage(page, '/training/');
  const role = page.getByRole('main').getByRole('link', {name: 'Circulation', exact: true});
  await role.click();
  await expect(page).toHaveURL('/training/?role=circulation#all-training');
  await expect(page.getByRole('status').filter({hasText: COUNT})).toBeInViewport();
  await expect(page.locator('main [data-by-date] > li:visible').first()).toBeInViewport({ratio: 1});
  await expect(role).toHaveAttribute('aria-current', 'true');

  await page.goBack();
  await expect(page).toHaveURL('/training/');
  await expect(page.getByRole('status')).toHaveText(/^Showing all \d+$/);
});

test('on a phone the filters are collapsed, work by keyboard, and the first page is on the first screen', async ({
  page,
}) => {
  await page.setViewportSize({width: 390, height: 664});
  for (const path of ['/manuals/', '/equipment/', '/procedures/']) {
    await openPage(page, path);
    const first = page.getByRole('main').getByRole('listitem').getByRole('heading').first();
    expect((await first.boundingBox())?.y, path).toBeLessThan(664 - 48);
  }
  const system = page.getByRole('combobox', {name: 'System'});
  await expect(system).toBeHidden();
  await openFilters(page);
  await system.focus();
  await system.selectOption({index: 1});
  await expect(page.getByRole('status')).toHaveText(/^Showing \d+ of \d+$/);
});

test.describe('a long list on a phone', () => {
  test.use({viewport: PHONE});

  test('is at most three screens, without JavaScript as well, and nothing is left out', async ({browser, baseURL}) => {
    const context = await browser.newContext({baseURL, viewport: PHONE, javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto('/pages/');
    const main = page.getByRole('main');
    const group = main.locator('section').filter({has: page.getByRole('heading', {level: 2, name: 'Quizzes'})});
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3 * 844);
    await expect(group.getByRole('link').first()).toBeHidden();
    await group.locator('summary').click();
    await expect(group.getByRole('link').first()).toBeVisible();

    const last = main.locator('li :is(h3, h4)').last();
    await expect(last).toBeHidden();
    await page.emulateMedia({media: 'print'});
    await expect(last).toBeVisible();
    await page.emulateMedia({media: null});
    await page.setViewportSize(DESK);
    await page.reload();
    await expect(last).toBeVisible();
    await expect(main.locator('section summary').first()).toBeHidden();
    await context.close();
  });

  test('opens the group that a link leads to, and all that a filter leaves', async ({page}) => {
    await openPage(page, '/pages/#quiz');
    const rows = (name: string) =>
      page
        .getByRole('main')
        .locator('section')
        .filter({has: page.getByRole('heading', {level: 2, name})})
        .locator('li');
    await expect(rows('Quizzes').first()).toBeInViewport();
    await expect(page.getByRole('heading', {level: 2, name: 'Quizzes'})).toBeInViewport();
    await expect(rows('Procedures').first()).toBeHidden();

    await openPage(page, '/pages/?text=receipt');
    await expect(rows('Procedures').locator('visible=true').first()).toBeVisible();
    await page.getByRole('button', {name: 'Show all'}).click();
    await expect(rows('Procedures').first()).toBeHidden();
  });
});

test('sessions are sorted by the dates they show, on any day', async ({page}) => {
  for (const day of ['2026-12-02', '2026-12-05', '2027-01-20']) {
    await openPageOn(page, day, '/training/');
    const dates = await page
      .locator('main [data-by-date] [data-until]:not([hidden]) time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(dates).toEqual(dates.toSorted());
  }
});
