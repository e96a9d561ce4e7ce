import type {Locator, Page} from '@playwright/test';
import {REGISTERS} from '../../src/plugins/office/registers';
import {TODAY} from '../support/fixture';
import {expectNoBarriers} from './support/axe';
import {DESK, PHONE} from './support/controls';
import {daysAfter, islandReady, openPage, openPageOn} from './support/openPage';
import {pagesOf} from './support/pdf';
import {expect, test} from './support/test';

const EQUIPMENT = '/office/equipment/';
const REVIEWS = '/office/reviews/';
const ADDRESSES = REGISTERS.map(({path}) => `/${path}`);

const tableIn = (page: Page, name: string) => page.getByRole('group', {name, exact: true}).getByRole('table');
const cellsOf = async (table: Locator, column: number) =>
  table.locator(`tbody tr:visible > :nth-child(${column})`).allInnerTexts();
const amount = (text: string) => Number(text.replaceAll(/[$,]/g, '')) * 100;

test('a column is sorted by keyboard, and the address keeps the order', async ({page}) => {
  await openPage(page, EQUIPMENT);
  const table = tableIn(page, 'Machines');
  const heading = table.getByRole('columnheader', {name: 'Purchased'});
  await islandReady(page);

  await heading.getByRole('button', {name: 'Purchased'}).focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const daysIn = () =>
    table
      .locator('tbody td:nth-child(6) time')
      .evaluateAll((times: HTMLTimeElement[]) => times.map(({dateTime}) => dateTime));
  const ascending = await daysIn();
  expect(ascending.length).toBeGreaterThan(10);
  expect(ascending).toEqual(ascending.toSorted());
  await expect(page).toHaveURL(`${EQUIPMENT}?sort=purchased`);

  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect(await daysIn()).toEqual(ascending.toSorted().toReversed());
  await expect(page).toHaveURL(`${EQUIPMENT}?sort=-purchased`);

  await page.reload();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
});

test('a filtered list shows its number of rows and totals, and can be shared', async ({page}) => {
  await page.setViewportSize(DESK);
  await openPage(page, EQUIPMENT);
  const table = tableIn(page, 'Machines');
  const status = page.getByRole('search').getByRole('status');
  await islandReady(page);
  const all = await table.locator('tbody tr').count();
  await expect(status).toHaveText(`Showing all ${all}`);

  await page.getByLabel('Branch').selectOption('Downtown');
  const branches = await cellsOf(table, 3);
  expect(new Set(branches)).toEqual(new Set(['Downtown']));
  await expect(status).toHaveText(`Showing ${branches.length} of ${all}`);
  const costs = (await cellsOf(table, 15)).filter(Boolean).map(amount);
  const total = (await table.locator('tfoot td').nth(13).textContent()) as string;
  expect(amount(total)).toBe(costs.reduce((sum, cost) => sum + cost, 0));
  await expect(page).toHaveURL(`${EQUIPMENT}?branch=Downtown`);

  await page.getByLabel('Keyword').fill('sorting room');
  await expect(table.locator('tbody tr:visible')).toHaveCount(1);
  await page.getByLabel('Keyword').fill('no such thing');
  await expect(status).toHaveText('Nothing here matches.');

  await openPage(page, `${EQUIPMENT}?branch=Riverside`);
  await expect(page.getByLabel('Branch')).toHaveValue('Riverside');
  await expect.poll(async () => new Set(await cellsOf(table, 3))).toEqual(new Set(['Riverside']));
});

test('overdue reviews are based on the day of reading, and counted again', async ({page}) => {
  await openPageOn(page, TODAY, REVIEWS);
  const pages = tableIn(page, 'Pages');
  const byKind = tableIn(page, 'By kind');
  await islandReady(page);
  const overdueIn = async () => (await cellsOf(pages, 7)).filter((state) => state === 'Overdue').length;
  const counted = async () => (await cellsOf(byKind, 2)).map(Number).reduce((sum, count) => sum + count, 0);
  const before = await overdueIn();
  expect(await counted()).toBe(before);

  await openPageOn(page, daysAfter(TODAY, 300), REVIEWS);
  await islandReady(page);
  const after = await overdueIn();
  expect(after).toBeGreaterThan(before);
  await expect.poll(counted).toBe(after);
});

test('a count links to what it counts', async ({page}) => {
  await openPage(page, REVIEWS);
  const byOwner = tableIn(page, 'By owner');
  const link = byOwner.getByRole('link', {name: /^[1-9]\d*$/}).first();
  const count = Number(await link.textContent());
  await link.click();
  await expect(page).toHaveURL(/\?owner=.+&state=.+#pages$/);
  await expect(tableIn(page, 'Pages').locator('tbody tr:visible')).toHaveCount(count);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('shows every figure and no useless controls', async ({page}) => {
    await openPage(page, EQUIPMENT);
    const table = tableIn(page, 'Machines');
    await expect(table.getByRole('rowheader', {name: '01001'})).toBeVisible();
    await expect(table.getByRole('rowheader', {name: 'Total'})).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('link', {name: 'Download for a spreadsheet (CSV)'}).first()).toBeVisible();
  });
});

test('the spreadsheet file has a row for each machine', async ({page, request}) => {
  await openPage(page, EQUIPMENT);
  const link = page.getByRole('link', {name: 'Download for a spreadsheet (CSV)'}).first();
  const file = await (await request.get((await link.getAttribute('href')) as string)).text();
  const rows = await tableIn(page, 'Machines').locator('tbody tr').count();
  expect(file.trim().split('\r\n')).toHaveLength(rows + 1);
  expect(file).toContain('\r\n"\t01001",');
});

for (const address of ADDRESSES) {
  test(`${address} has no accessibility violations, prints, and is on the office page`, async ({page}) => {
    test.slow();
    await expectNoBarriers(page, address, async (width) => {
      await page.setViewportSize({...(width === PHONE.width ? PHONE : DESK), width});
      await openPage(page, address);
      await islandReady(page);
    });
    const title = (await page.getByRole('heading', {level: 1}).textContent()) as string;
    const sheets = await pagesOf(await page.pdf({preferCSSPageSize: true}));
    expect(sheets[0]).toContain(title);
    expect(sheets.at(-1)).toContain(address);
    await openPage(page, '/office/');
    await expect(page.getByRole('main').getByRole('link', {name: title, exact: true}).first()).toHaveAttribute(
      'href',
      address,
    );
  });
}

test('other pages have no script or style sheet of the registers', async ({request}) => {
  for (const address of ['/', '/procedures/', '/procedures/load-receipt-paper/', '/equipment/receipt-printer/']) {
    const html = await (await request.get(address)).text();
    expect(html).not.toMatch(/island-registers|register-styles|desk-styles/);
  }
});
