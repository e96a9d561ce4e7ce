import type {Page} from '@playwright/test';
import {FIXTURE_BUILD, NOW} from '../support/fixture';
import {addressesIn} from './support/catalog';
import {collectComplaints} from './support/complaints';
import {OWN_COMPONENTS} from './support/controls';
import {openPage, whenHydrated} from './support/openPage';
import {expect, test} from './support/test';

test.describe('two years later', () => {
  test.use({readAt: new Date(NOW.getTime() + 2 * 365 * 24 * 60 * 60 * 1000)});

  for (const half of [0, 1]) {
    test(`every page opens without browser errors, half ${half + 1} of 2`, async ({page, baseURL}) => {
      test.setTimeout(240_000);
      const complaints = collectComplaints(page, baseURL as string);
      const addresses = addressesIn(FIXTURE_BUILD).filter((_, index) => index % 2 === half);

      for (const address of addresses) await openPage(page, address);

      expect(addresses.length).toBeGreaterThan(40);
      expect(complaints).toEqual([]);
    });
  }
});

test('a link to a file opens the file', async ({page, request}) => {
  await openPage(page, '/docs/manuals/public-computers-and-printing/');
  const link = page.getByRole('link', {name: 'a file to print'});
  const file = await request.get((await link.getAttribute('href')) as string);
  expect(file.status()).toBe(200);
  expect(await file.text()).toContain('0.50');
});

test('a wrong address says so and has links', async ({page}) => {
  const response = await page.goto('/no/such/page/');

  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Page not found');
  await expect(page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Procedures'})).toBeVisible();
  await expect(
    page
      .getByRole('region', {name: /^Ask the /})
      .getByRole('link')
      .first(),
  ).toHaveAttribute('href', /^tel:/);
});

test('a wrong address offers a search for its words', async ({page}) => {
  await openPage(page, '/old-site/load-receipt-paper.html');
  await page.getByRole('link', {name: 'Search for “load receipt paper”'}).click();
  await expect(page).toHaveURL('/search/?q=load%20receipt%20paper');
  await expect(page.getByRole('main').getByRole('link', {name: 'Load receipt paper'}).first()).toBeVisible();
});

test.describe('an address with a stray percent sign after the #, on a page with the app', () => {
  const title = (page: Page) => page.getByRole('heading', {level: 1, name: 'Components of your own'});

  test('shows its page when opened', async ({page}) => {
    await openPage(page, `${OWN_COMPONENTS}#%`);
    await whenHydrated(page);
    await expect(title(page)).toBeVisible();
  });

  test('shows its page when typed there', async ({page}) => {
    await openPage(page, OWN_COMPONENTS);
    await whenHydrated(page);
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => location.assign('#100%'))]);
    await whenHydrated(page);
    await expect(page).toHaveURL(/#100%$/);
    await expect(title(page)).toBeVisible();
  });
});
