import type {Page} from '@playwright/test';
import {PHONE} from './support/controls';
import {islandReady, openPage} from './support/openPage';
import {expect, test} from './support/test';

const BUDGET = '/office/budget/';

interface Sum {
  table: string;
  column: number;
  total: string;
  rows: string[];
}

/** Returns each total on the page with the cells it should add up. */
const sumsOn = (page: Page): Promise<Sum[]> =>
  page.evaluate(() => {
    const sumOf = (table: HTMLTableElement, totals: HTMLTableRowElement, rows: HTMLTableRowElement[]) =>
      [...totals.cells].flatMap((cell, column) => {
        if (cell.tagName === 'TH' || !cell.textContent) return [];
        return {
          table: `${table.id}: ${totals.cells[0]?.textContent}`,
          column,
          total: cell.textContent,
          rows: rows.map((row) => row.cells[column]?.textContent ?? ''),
        };
      });
    return [...document.querySelectorAll('table')].flatMap((table) => {
      const rowsOf = (body: HTMLTableSectionElement) => [...body.rows].filter((row) => !('group' in row.dataset));
      const groups = [...table.tBodies].flatMap((body) => {
        const totals = body.querySelector<HTMLTableRowElement>('[data-group]');
        return totals ? sumOf(table, totals, rowsOf(body)) : [];
      });
      const all = [...table.tBodies].flatMap(rowsOf);
      return [...groups, ...[...(table.tFoot?.rows ?? [])].flatMap((totals) => sumOf(table, totals, all))];
    });
  });

const cents = (text: string) => Math.round(Number(text.replaceAll(/[$,]/g, '')) * 100);

for (const address of [BUDGET, '/office/replacements/']) {
  test(`every total on ${address} is the exact sum of its rows`, async ({page}) => {
    await openPage(page, address);
    const sums = await sumsOn(page);
    expect(sums.length).toBeGreaterThan(5);
    for (const {table, column, total, rows} of sums) {
      const added = rows.reduce((sum, row) => sum + cents(row), 0);
      expect({table, column, cents: added}).toEqual({table, column, cents: cents(total)});
    }
  });
}

test('on a phone, the budget begins with its verdict and what each fund has, and fits a few screens', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openPage(page, BUDGET);
  const fund = page
    .getByRole('table', {name: 'Funds by fiscal year'})
    .getByRole('row', {name: /^Capital Projects Fund/})
    .first();
  await expect(fund).toBeInViewport();
  await expect(fund.getByRole('cell', {name: 'Part of the appropriation'})).toBeVisible();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThan(5 * PHONE.height);
});

test('an unpublished purchase is in no figure', async ({request}) => {
  for (const path of [BUDGET, `${BUDGET}purchases.csv`]) {
    const text = await (await request.get(path)).text();
    expect(text).toContain('Rack for the network closet');
    expect(text).not.toMatch(/77,?777|nobody has decided/);
  }
});

test('the number of purchases in a stage links to them, with their total', async ({page}) => {
  await openPage(page, BUDGET);
  const stages = page.getByRole('table', {name: 'Purchases by stage'});
  await stages.getByRole('row', {name: /^Paid/}).getByRole('link').click();
  await expect(page).toHaveURL(/\?stage=Paid&year=2026-27#purchases$/);
  await islandReady(page);
  const purchases = page.getByRole('table', {name: 'All purchases'});
  await expect(purchases.locator('tbody tr:not([data-group]):visible')).toHaveCount(1);
  await expect(purchases.getByRole('row', {name: /^Total/})).toContainText('$1,189.95');
});
