import type {Locator, Page} from '@playwright/test';
import {REGISTERS} from '../../packages/office/registers';
import {TODAY} from '../support/fixture';
import {expectNoBarriers} from './support/axe';
import {DESK, PHONE} from './support/controls';
import {daysAfter, islandReady, openPage, openPageOn, whenIslandsReady} from './support/openPage';
import {pagesOf} from './support/pdf';
import {expect, test} from './support/test';

const EQUIPMENT = '/office/equipment/';
const REVIEWS = '/office/reviews/';
const ADDRESSES = REGISTERS.map(({path}) => `/${path}`);

const tableIn = (page: Page, name: string) => page.getByRole('table', {name, exact: true});
const rowsIn = (table: Locator) => table.locator('tbody tr:not([data-group])');
const amount = (text: string) => Number(text.replaceAll(/[$,]/g, '')) * 100;

/** Returns what the rows that are shown say in a column, open or folded. */
const cellsOf = (table: Locator, key: string): Promise<string[]> =>
  table.evaluate((element: HTMLTableElement, wanted) => {
    const column = element.querySelector<HTMLTableCellElement>(`th[data-key="${wanted}"]`)?.cellIndex ?? -1;
    const rows = [...element.querySelectorAll<HTMLTableRowElement>('tbody tr:not([data-group], [hidden])')];
    return rows
      .map(({cells}) => [...(cells[column]?.childNodes ?? [])])
      .map((parts) =>
        parts
          .filter((part) => !(part as HTMLElement).hidden)
          .map(({textContent}) => textContent)
          .join(', '),
      );
  }, key);

const branchesIn = async (table: Locator) =>
  (await cellsOf(table, 'branch')).map((where) => where.split(', ')[0] as string);

test('a column is sorted by keyboard, and the address keeps the order', async ({page}) => {
  await page.setViewportSize(DESK);
  await openPage(page, EQUIPMENT);
  const table = tableIn(page, 'Machines');
  const heading = table.getByRole('columnheader', {name: 'Replace by'});
  await islandReady(page);
  const asListed = await cellsOf(table, 'asset-tag');

  await heading.getByRole('button', {name: 'Replace by'}).focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const daysIn = () =>
    table
      .locator('tbody td[data-label="Replace by"] time')
      .evaluateAll((times: HTMLTimeElement[]) => times.map(({dateTime}) => dateTime));
  const ascending = await daysIn();
  expect(ascending.length).toBeGreaterThan(10);
  expect(ascending).toEqual(ascending.toSorted());
  await expect(page).toHaveURL(`${EQUIPMENT}?sort=life`);

  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect(await daysIn()).toEqual(ascending.toSorted().toReversed());
  await expect(page).toHaveURL(`${EQUIPMENT}?sort=-life`);

  await page.reload();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await heading.getByRole('button').click();
  await expect(heading).not.toHaveAttribute('aria-sort');
  expect(await cellsOf(table, 'asset-tag')).toEqual(asListed);
});

test('a phone sorts by any column, and a sorted row says what its group was', async ({page}) => {
  await page.setViewportSize(PHONE);
  await openPage(page, EQUIPMENT);
  await islandReady(page);
  const table = tableIn(page, 'Machines');
  const model = rowsIn(table).first().locator('[data-label="Model"]');
  await expect(model).toBeHidden();
  await page.getByText('Filter', {exact: true}).click();
  await page.getByLabel('Sort by').selectOption('Serial number');
  await expect(page).toHaveURL(`${EQUIPMENT}?sort=serial-number`);
  const serials = (await cellsOf(table, 'serial-number')).filter(Boolean);
  expect(serials).toEqual(serials.toSorted(new Intl.Collator('en', {numeric: true}).compare));
  await expect(model).toBeVisible();
  await expect(table.locator('[data-group]').first()).toBeHidden();
});

test('a filtered list shows its number of rows and totals, and can be shared', async ({page}) => {
  await page.setViewportSize(DESK);
  await openPage(page, EQUIPMENT);
  const table = tableIn(page, 'Machines');
  const status = page.getByRole('search').getByRole('status');
  await islandReady(page);
  const all = await rowsIn(table).count();
  await expect(status).toHaveText(`Showing all ${all}`);

  await page.getByText('Filter', {exact: true}).click();
  await page.locator('[name=branch]').selectOption('Downtown');
  const branches = await branchesIn(table);
  expect(new Set(branches)).toEqual(new Set(['Downtown']));
  await expect(status).toHaveText(`Showing ${branches.length} of ${all}`);
  const costs = (await cellsOf(table, 'cost')).filter(Boolean).map(amount);
  const total = (await table.locator('tfoot [data-label="Cost"]').textContent()) as string;
  expect(amount(total)).toBe(costs.reduce((sum, cost) => sum + cost, 0));
  await expect(page).toHaveURL(`${EQUIPMENT}?branch=Downtown`);

  await page.getByLabel('Keyword').fill('sorting room');
  await expect(table.locator('tbody tr:not([data-group]):visible')).toHaveCount(1);
  await expect(table.locator('[data-group]:visible')).toHaveText(/ 1\b/);
  await page.getByLabel('Keyword').fill('no such thing');
  await expect(status).toHaveText('Nothing here matches.');

  await openPage(page, `${EQUIPMENT}?branch=Riverside`);
  await expect(page.locator('[name=branch]')).toHaveValue('Riverside');
  await expect.poll(async () => new Set(await branchesIn(table))).toEqual(new Set(['Riverside']));
});

test('addresses from before the register had fewer columns still sort and filter', async ({page}) => {
  await openPage(page, `${EQUIPMENT}?sort=-replace-by&life=Due+for+replacement`);
  await islandReady(page);
  const table = tableIn(page, 'Machines');
  const due = (await page.locator('[data-count="life=Due"]').first().textContent()) ?? '';
  await expect(page.locator('[name=life]')).toHaveValue('Due');
  await expect(rowsIn(table).and(page.locator(':visible'))).toHaveCount(Number.parseInt(due, 10));
  await expect(table.getByRole('columnheader', {name: 'Replace by'})).toHaveAttribute('aria-sort', 'descending');
  await openPage(page, `${EQUIPMENT}?sort=location`);
  await expect(table.getByRole('columnheader', {name: 'Where'})).toHaveAttribute('aria-sort', 'ascending');
});

test('a chip filters by keyboard, and the bars of what is due have its color on the day of reading', async ({page}) => {
  await page.setViewportSize(DESK);
  const dueOn = async (day: string) => {
    await openPageOn(page, day, EQUIPMENT);
    await islandReady(page);
    await page
      .getByRole('search')
      .getByRole('link', {name: /^Due \d+$/})
      .focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${EQUIPMENT}?life=Due`);
    const rows = tableIn(page, 'Machines').locator('tbody tr:not([data-group]):visible');
    await expect(page.getByRole('link', {name: `Due ${await rows.count()}`})).toHaveAttribute('aria-current', 'true');
    const colors = await rows.evaluateAll((all) => [
      ...new Set(
        all.map((row) => {
          const bar = row.querySelector('[data-label=Age] i');
          return bar ? getComputedStyle(bar).backgroundColor : null;
        }),
      ),
    ]);
    return {count: await rows.count(), colors: colors.filter(Boolean)};
  };
  const now = await dueOn(TODAY);
  const later = await dueOn(daysAfter(TODAY, 300));
  expect(later.count).toBeGreaterThan(now.count);
  expect(later.colors).toHaveLength(1);
  expect(later.colors).toEqual(now.colors.length > 0 ? now.colors : later.colors);
});

test('overdue reviews are based on the day of reading, and counted again', async ({page}) => {
  await openPageOn(page, TODAY, REVIEWS);
  const pages = tableIn(page, 'Pages');
  const byKind = tableIn(page, 'By kind');
  const verdict = page.getByText(/pages? (?:is|are) overdue/);
  const bar = page
    .getByRole('table', {name: 'Pages due for review in each month'})
    .getByRole('row', {name: /^Overdue/});
  await islandReady(page);
  await unfoldLists(page);
  const overdueIn = async () => (await cellsOf(pages, 'state')).filter((state) => state === 'Overdue').length;
  const counted = async () => (await cellsOf(byKind, 'overdue')).map(Number).reduce((sum, count) => sum + count, 0);
  const before = await overdueIn();
  expect(await counted()).toBe(before);
  await expect(verdict).toHaveText(new RegExp(`^${before} page`));

  await openPageOn(page, daysAfter(TODAY, 300), REVIEWS);
  await islandReady(page);
  const after = await overdueIn();
  expect(after).toBeGreaterThan(before);
  await unfoldLists(page);
  await expect.poll(counted).toBe(after);
  await expect(verdict).toHaveText(new RegExp(`^${after} pages`));
  await expect(bar).toHaveText(new RegExp(`${after}$`));
});

test('a bar filters the list by its month', async ({page}) => {
  await openPage(page, REVIEWS);
  await islandReady(page);
  const bars = page.getByRole('table', {name: 'Pages due for review in each month'});
  const bar = bars
    .getByRole('row')
    .filter({hasText: /[1-9]\d*$/})
    .last();
  const count = Number((await bar.getByRole('cell').textContent()) as string);
  await bar.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?month=.+#pages-/);
  await expect(tableIn(page, 'Pages').locator('tbody tr:not([data-group]):visible')).toHaveCount(count);
});

test('a count links to what it counts', async ({page}) => {
  await openPage(page, REVIEWS);
  await unfoldLists(page);
  const byOwner = tableIn(page, 'By owner');
  const link = byOwner.getByRole('link', {name: /^[1-9]\d*$/}).first();
  const count = Number(await link.textContent());
  await link.click();
  await expect(page).toHaveURL(/\?owner=.+&state=.+#pages$/);
  await expect(tableIn(page, 'Pages').locator('tbody tr:not([data-group]):visible')).toHaveCount(count);
});

/** Unfolds lists and, on a phone, groups of rows. */
async function unfoldLists(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const each of all) each.open = !each.closest('tr:not([data-group])');
  });
}

/** Unfolds the first machine by keyboard, and expects what is folded in it, with labels. */
async function unfold(page: Page): Promise<void> {
  const serials = page.locator('[data-label="Serial number"]:not(:empty)');
  const row = rowsIn(tableIn(page, 'Machines')).filter({has: serials}).first();
  const serial = row.locator(serials);
  await expect(serial).toBeHidden();
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(serial).toBeVisible();
  expect(await serial.evaluate((cell) => getComputedStyle(cell, '::before').content)).toContain('Serial number');
  const [top, below] = await Promise.all([row.getByRole('rowheader').boundingBox(), serial.boundingBox()]);
  expect(below?.y).toBeGreaterThan(top?.y ?? Infinity);
}

for (const width of [390, 768, 1280, 1920]) {
  test(`at ${width} px, no register has a row out of view, a box that scrolls, or too many columns`, async ({page}) => {
    test.slow();
    await page.setViewportSize({width, height: 900});
    for (const address of ADDRESSES) {
      await openPage(page, address);
      await whenIslandsReady(page);
      await unfoldLists(page);
      const found = await page.evaluate((isWide) => {
        const main = document.querySelector('main') as HTMLElement;
        const isSeen = (element: Element) => element.getClientRects().length > 0;
        const scrolls = (element: Element) =>
          /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight;
        const isFigure = (heading: Element) => getComputedStyle(heading).justifyContent === 'end';
        return {
          width: document.scrollingElement?.scrollWidth,
          boxes: [...main.querySelectorAll('*')].filter(scrolls).map(({className}) => className),
          hidden: [...main.querySelectorAll('tbody tr')].filter((row) => !isSeen(row.querySelector('th') as Element))
            .length,
          // Figures are no lists, and a bar draws what other columns say.
          columns: [...main.querySelectorAll('[data-register] thead')].map(
            (head) =>
              [...head.querySelectorAll('th:not([data-key="part-of-the-appropriation"])')].filter(
                (heading) => isSeen(heading) && (isWide || !isFigure(heading)),
              ).length,
          ),
        };
      }, width >= 1000);
      const most = width >= 1000 ? 6 : 4;
      expect.soft({address, ...found, columns: found.columns.filter((count) => count > most)}).toEqual({
        ...{address, width, boxes: [], hidden: 0, columns: []},
      });
    }
  });
}

test('a row unfolds by keyboard', async ({page}) => {
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size);
    await openPage(page, EQUIPMENT);
    await unfold(page);
  }
});

test('a filter that arrives later leaves the others where they are', async ({page}) => {
  await page.setViewportSize(DESK);
  await openPage(page, REVIEWS);
  await page.getByText('Filter', {exact: true}).click();
  const fields = page.locator('main form').first().locator('label');
  const places = () =>
    fields.evaluateAll((all) => all.slice(0, 2).map((each) => each.getBoundingClientRect().toJSON()));
  const inAll = await places();
  await fields.last().evaluate((each) => each.remove());
  expect(await places()).toEqual(inAll);
});

test('headings and the headings of groups stay in view while the page scrolls', async ({page}) => {
  for (const {width} of [DESK, PHONE]) {
    await page.setViewportSize({width, height: 420});
    await openPage(page, REVIEWS);
    await islandReady(page);
    await unfoldLists(page);
    const table = tableIn(page, 'Pages');
    const group = table
      .locator('tbody')
      .filter({has: page.locator('tr:nth-child(8)')})
      .first();
    // The eighth row is farther from its heading than the screen is high. Rows get their height when they come near.
    await expect(async () => {
      await group.locator('tr:nth-child(8)').evaluate((row) => row.scrollIntoView({block: 'center'}));
      await expect(group.locator('tr:nth-child(8)')).toBeInViewport({timeout: 500});
      await expect(group.locator('[data-group] > th')).toBeInViewport({timeout: 500});
    }).toPass();
    if (width === DESK.width) await expect(table.getByRole('columnheader', {name: 'Owner'})).toBeInViewport();
  }
});

test('where rows are blocks, they are still the rows and cells of a table', async ({page}) => {
  await page.setViewportSize(PHONE);
  await openPage(page, EQUIPMENT);
  const row = tableIn(page, 'Machines')
    .getByRole('row')
    .filter({has: page.getByRole('rowheader', {name: /^01001/})});
  await expect(row.getByRole('cell', {name: 'Downtown'})).toBeVisible();
  const [name, state] = await Promise.all([
    row.getByRole('rowheader').boundingBox(),
    row.locator('[data-label="Replace by"]').boundingBox(),
  ]);
  expect(state?.y).toBeGreaterThan(name?.y ?? Infinity);
});

test('paper has what is folded', async ({page}) => {
  await openPage(page, EQUIPMENT);
  await page.emulateMedia({media: 'print'});
  const table = tableIn(page, 'Machines');
  await expect(table.getByRole('columnheader', {name: 'Serial number'})).toBeVisible();
  await expect(rowsIn(table).first().locator('[data-label="Serial number"]')).toBeVisible();
});

test('each sheet of paper has the headings, also where they are buttons', async ({page}) => {
  await page.setViewportSize(DESK);
  await openPage(page, EQUIPMENT);
  const table = tableIn(page, 'Machines');
  await expect(table.getByRole('button', {name: 'Where'})).toBeVisible();
  const tags = (await rowsIn(table).getByRole('rowheader').allTextContents()).map((tag) => tag.slice(0, 5));
  const sheets = await pagesOf(await page.pdf({preferCSSPageSize: true}));
  const withMachines = sheets.filter((sheet) => tags.some((tag) => sheet.includes(tag)));
  expect(withMachines.length).toBeGreaterThan(1);
  for (const sheet of withMachines) expect(sheet).toContain('Warranty until');
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

  test('a row unfolds by keyboard', async ({page}) => {
    await page.setViewportSize(DESK);
    await openPage(page, EQUIPMENT);
    await unfold(page);
  });

  test('a bar leads to its month', async ({page}) => {
    await page.setViewportSize(DESK);
    await openPage(page, REVIEWS);
    const bars = page.getByRole('table', {name: 'Pages due for review in each month'});
    const bar = bars
      .getByRole('row')
      .filter({hasText: /[1-9]\d*$/})
      .last();
    await bar.getByRole('link').click();
    const month = new URL(page.url()).searchParams.get('month') as string;
    await expect(tableIn(page, 'Pages').locator('[data-group]').filter({hasText: month})).toBeInViewport();
  });

  test('a list that is folded unfolds', async ({page}) => {
    await openPage(page, REVIEWS);
    await page.getByText('By owner', {exact: true}).click();
    await expect(tableIn(page, 'By owner')).toBeVisible();
  });
});

test('on a phone, later groups are folded, and unfold where the list is filtered', async ({page}) => {
  await page.setViewportSize(PHONE);
  await openPage(page, REVIEWS);
  await islandReady(page);
  const rows = tableIn(page, 'Pages').locator('tbody tr:not([data-group])');
  const shown = () => rows.evaluateAll((all) => all.filter((row) => row.getClientRects().length > 0).length);
  const all = await rows.count();
  const atFirst = await shown();
  expect(atFirst).toBeLessThan(all);
  const later = tableIn(page, 'Pages').locator('[data-group]:has(details)').last();
  await later.locator('summary').press('Enter');
  expect(await shown()).toBeGreaterThan(atFirst);
  await openPage(page, `${REVIEWS}?kind=Procedure`);
  await islandReady(page);
  expect(await shown()).toBe((await cellsOf(tableIn(page, 'Pages'), 'kind')).length);
});

test('the spreadsheet file has a row for each machine', async ({page, request}) => {
  await openPage(page, EQUIPMENT);
  const link = page.getByRole('link', {name: 'Download for a spreadsheet (CSV)'}).first();
  const file = await (await request.get((await link.getAttribute('href')) as string)).text();
  const rows = await rowsIn(tableIn(page, 'Machines')).count();
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
      await unfoldLists(page);
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

test('coverage shows what exists for whom, and a topic leads to its steps', async ({page}) => {
  await page.setViewportSize(DESK);
  await openPage(page, '/office/coverage/');
  await islandReady(page);
  const topic = page
    .getByRole('table', {name: 'What exists for whom'})
    .getByRole('rowheader')
    .getByRole('link')
    .first();
  const name = await topic.textContent();
  await topic.click();
  const steps = tableIn(page, 'Steps of learning paths');
  await expect(steps).toBeVisible();
  expect(new Set(await cellsOf(steps, 'topic'))).toEqual(new Set([name]));
});

test('the line for today moves with the day of reading', async ({page}) => {
  const place = async () =>
    Number.parseFloat(
      await page.locator('[data-timeline]').evaluate((timeline) => timeline.style.getPropertyValue('--today')),
    );
  await openPageOn(page, TODAY, '/office/contracts/');
  await islandReady(page);
  const before = await place();
  await openPageOn(page, daysAfter(TODAY, 300), '/office/contracts/');
  await islandReady(page);
  await expect.poll(place).toBeGreaterThan(before + 30);
});

test('systems are drawn where there is room, and listed on a phone', async ({page}) => {
  const drawing = page.locator('main figure svg');
  const list = page.locator('main figure + ul');
  await page.setViewportSize(DESK);
  await openPage(page, '/office/systems/');
  await expect(drawing.getByRole('link').first()).toBeVisible();
  await expect(list).toBeHidden();
  await page.setViewportSize(PHONE);
  await expect(drawing).toBeHidden();
  await expect(list).toBeVisible();
});

test('other pages have no script or style sheet of the registers', async ({request}) => {
  for (const address of ['/', '/procedures/', '/procedures/load-receipt-paper/', '/equipment/receipt-printer/']) {
    const html = await (await request.get(address)).text();
    expect(html).not.toMatch(/island-registers|register-styles|(?<!service-)desk-styles/);
  }
});
