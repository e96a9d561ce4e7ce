import type {Page} from '@playwright/test';
import {openPage} from './support/openPage';
import {searchOn} from './support/search';
import {expect, test} from './support/test';

const MACHINES = ['Self-check', 'Receipt printer', 'Barcode scanner', 'Public printer'];

const linksOn = (page: Page) =>
  page.getByRole('region', {name: 'Point at what is in front of you'}).getByRole('listitem');

/** Whether two machines or their labels lie on each other. */
async function overlapsOn(page: Page): Promise<string[]> {
  return linksOn(page).evaluateAll((items) => {
    const boxes = items.map((item) => (item.querySelector('a') ?? item).getBoundingClientRect());
    return boxes.flatMap((box, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            box.right > other.left + 1 &&
            other.right > box.left + 1 &&
            box.bottom > other.top + 1 &&
            other.bottom > box.top + 1,
        )
        .map(() => items[index]?.textContent ?? ''),
    );
  });
}

/** The colors of a machine's outline and body. */
const colorsOf = (page: Page, name: string) =>
  linksOn(page)
    .filter({hasText: name})
    .locator('svg [stroke-width]')
    .first()
    .evaluate((shape) => [getComputedStyle(shape).stroke, getComputedStyle(shape).fill]);

for (const width of [320, 390, 768, 997, 1280, 1920]) {
  test(`at ${width} px the machines are links side by side, in the order of the district`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    await openPage(page, '/');
    await expect(linksOn(page)).toHaveText(MACHINES);
    for (const link of await linksOn(page).getByRole('link').all()) {
      const box = await link.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    expect(await overlapsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('a machine leads to its guide, with the keyboard too', async ({page}) => {
  await openPage(page, '/');
  await linksOn(page).filter({hasText: 'Receipt printer'}).getByRole('link').press('Enter');
  await expect(page).toHaveURL('/docs/equipment/receipt-printer/');
});

test('the others step back from the machine that is pointed at, and stay opaque', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await openPage(page, '/');
  const before = await colorsOf(page, 'Barcode scanner');
  const pointedAt = await colorsOf(page, 'Self-check');
  await linksOn(page).filter({hasText: 'Self-check'}).getByRole('link').focus();
  const after = await colorsOf(page, 'Barcode scanner');
  expect(after).not.toEqual(before);
  expect(after.join()).not.toMatch(/rgba|transparent| \/ /);
  expect(await colorsOf(page, 'Self-check')).toEqual(pointedAt);
});

test('a machine in the search results, in the lists and among related pages has its picture', async ({page}) => {
  const shown = (scope: ReturnType<Page['locator']>) =>
    scope.locator('use[href^="/docs/equipment/receipt-printer/front.svg"]').first();
  const isDrawn = async (scope: ReturnType<Page['locator']>) =>
    expect
      .poll(() => shown(scope).evaluate((use) => (use as SVGGraphicsElement).getBBox().height), 'height of the picture')
      .toBeGreaterThan(20);

  await openPage(page, '/equipment/');
  await isDrawn(page.getByRole('main'));
  await openPage(page, '/docs/procedures/load-receipt-paper/');
  await isDrawn(page.getByRole('navigation', {name: 'Related'}));
  const {results} = await searchOn(page, '/', 'receipt printer');
  await isDrawn(results);
});
