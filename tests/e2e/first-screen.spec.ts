import type {Locator, Page} from '@playwright/test';
import {readSources} from './support/catalog';
import {expect, test} from './support/test';

/** A common phone in portrait. */
const PHONE = {width: 390, height: 844};

test.use({viewport: PHONE, javaScriptEnabled: false});

const urlsOf = (kind: string) =>
  readSources()
    .filter(({data}) => data.kind === kind)
    .map(({url}) => url);

/** Returns an element's top in pixels; infinity if it's missing. */
const topOf = async (found: Locator) => (await found.first().boundingBox())?.y ?? Number.POSITIVE_INFINITY;

async function lateOn(page: Page, kind: string, find: () => Locator, room: number): Promise<string[]> {
  const late: string[] = [];
  for (const url of urlsOf(kind)) {
    await page.goto(url);
    const top = await topOf(find());
    if (top > PHONE.height - room) late.push(`${url} at ${Math.round(top)} px`);
  }
  return late;
}

test("the first step of every procedure is on a phone's first screen", async ({page}) => {
  test.setTimeout(180_000);
  const tile = () => page.getByRole('main').locator('label').filter({hasText: /^1$/});

  expect(urlsOf('procedure').length).toBeGreaterThan(10);
  expect(await lateOn(page, 'procedure', tile, 48)).toEqual([]);
});

test("the first table row of every equipment guide is on a phone's first screen", async ({page}) => {
  test.setTimeout(180_000);
  const first = () => page.getByRole('main').locator('tbody tr');

  expect(urlsOf('equipment').length).toBeGreaterThan(4);
  expect(await lateOn(page, 'equipment', first, 94)).toEqual([]);
});

test('a procedure starts with its time and prerequisites, and ends with its owner', async ({page}) => {
  await page.goto('/docs/procedures/load-receipt-paper/');
  const main = page.getByRole('main');
  const needed = main.getByRole('listitem').filter({hasText: 'You need'});
  const owner = main.getByRole('term').filter({hasText: 'Owner'});

  await expect(
    main.getByRole('listitem').filter({hasText: /^3 minutes\. You can keep serving patrons\.$/}),
  ).toBeVisible();
  expect(await topOf(needed)).toBeLessThan(await topOf(main.getByRole('heading', {name: 'Steps'})));
  expect(await topOf(owner)).toBeGreaterThan(await topOf(main.getByRole('heading', {name: 'Related'})));
});
