import {startsOf} from './support/catalog';
import {collectComplaints} from './support/complaints';
import {crawl} from './support/crawl';
import {openAwake, openPage} from './support/openPage';
import {expect, test} from './support/test';

for (const half of [0, 1]) {
  test(`every page opens without a complaint from the browser, half ${half + 1} of 2`, async ({page, baseURL}) => {
    test.setTimeout(240_000);
    const site = baseURL as string;
    const {pages} = await crawl(page, site, await startsOf(site));
    const complaints = collectComplaints(page, site);

    for (const {path} of pages.filter((_, index) => index % 2 === half)) await openAwake(page, path);

    expect(complaints).toEqual([]);
  });
}

test('an address that does not exist says so and leads on', async ({page}) => {
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

test('an address that does not exist offers a search for its words', async ({page}) => {
  await openPage(page, '/old-site/load-receipt-paper.html');
  await page.getByRole('link', {name: 'Search for “load receipt paper”'}).click();
  await expect(page).toHaveURL('/search/?q=load%20receipt%20paper');
  await expect(page.getByRole('main').getByRole('link', {name: 'Load receipt paper'}).first()).toBeVisible();
});
