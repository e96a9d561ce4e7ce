import type {Locator, Page} from '@playwright/test';
import {expect, test} from './support/test';

test.use({javaScriptEnabled: false, viewport: {width: 1280, height: 900}});

const leftOf = async (found: Locator) => Math.round((await found.first().boundingBox())?.x ?? -1);

/** Where an element's text begins, without its padding and border. */
const textAt = (links: Locator) =>
  links.evaluateAll((all) =>
    all.map((link) => {
      const {paddingLeft, borderLeftWidth} = getComputedStyle(link);
      return Math.round(
        link.getBoundingClientRect().left + Number.parseFloat(paddingLeft) + Number.parseFloat(borderLeftWidth),
      );
    }),
  );

const title = (page: Page) => page.getByRole('main').getByRole('heading', {level: 1});
const brand = (page: Page) => page.locator('.navbar__brand');

test('the top bar begins where the page below it does', async ({page}) => {
  for (const url of ['/', '/search/', '/blog/', '/training/', '/calendar/', '/my-training/']) {
    await page.goto(url);
    expect.soft(await leftOf(title(page)), url).toBe(await leftOf(brand(page)));
  }
});

test('the top bar stays where it is from page to page', async ({page}) => {
  const places = new Set<number>();
  for (const url of ['/', '/blog/', '/docs/manuals/telephones/', '/office/equipment/']) {
    await page.goto(url);
    places.add(await leftOf(brand(page)));
  }
  expect([...places]).toHaveLength(1);
});

test("a sidebar's entries begin at one edge, which is the top bar's", async ({page}) => {
  await page.goto('/docs/manuals/telephones/');
  const entries = page.locator('.theme-doc-sidebar-menu > li').locator(':scope > a, :scope > details > summary');
  const edges = await textAt(entries);

  expect(edges.length).toBeGreaterThan(3);
  expect([...new Set(edges)]).toEqual([await leftOf(brand(page))]);
});
