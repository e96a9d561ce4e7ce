import {fetchPages, INDEX_PAGES, readSources, type Source} from './support/catalog';
import {collectComplaints} from './support/complaints';
import {crawl} from './support/crawl';
import {openPage} from './support/openPage';
import {expect, test} from './support/test';

test.describe.configure({timeout: 240_000});

async function startsOf(site: string): Promise<string[]> {
  return ['/', ...INDEX_PAGES, '/404.html', ...(await fetchPages(site)).map(({url}) => url)];
}

test('every page answers, every link and anchor leads somewhere, and no id stands twice', async ({page, baseURL}) => {
  const site = baseURL as string;
  const {pages, problems} = await crawl(page, site, await startsOf(site));

  expect(problems).toEqual([]);
  expect(pages.length).toBeGreaterThan(INDEX_PAGES.length);
});

for (const half of [0, 1]) {
  test(`every page opens without a complaint from the browser, half ${half + 1} of 2`, async ({page, baseURL}) => {
    const site = baseURL as string;
    const {pages} = await crawl(page, site, await startsOf(site));
    const complaints = collectComplaints(page, site);

    for (const {path} of pages.filter((_, index) => index % 2 === half)) await openPage(page, path);

    expect(complaints).toEqual([]);
  });
}

test('an address that does not exist says so and leads on', async ({page}) => {
  const response = await page.goto('/no/such/page/');

  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Page Not Found');
  await expect(page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Procedures'})).toBeVisible();
});

test('pages.json names every Markdown file once', async ({baseURL}) => {
  const published = readSources().filter(({data}) => data.draft !== 'true' && data.unlisted !== 'true');
  const urls = (await fetchPages(baseURL as string)).map(({url}) => url);

  expect(urls).toHaveLength(published.length);
  expect(new Set(urls).size).toBe(urls.length);
});

test('pages.json says of each page what its front matter says', async ({baseURL}) => {
  const entries = new Map((await fetchPages(baseURL as string)).map((entry) => [entry.url, entry]));
  const kinds = new Map<unknown, Source>();
  for (const source of readSources()) if (!source.data.slug) kinds.set(source.data.kind, source);

  for (const {url, data} of kinds.values()) {
    expect(entries.get(url), url).toMatchObject({
      url,
      kind: data.kind ?? null,
      title: data.title,
      owner: data.owner ?? null,
      last_reviewed_on: data.last_reviewed_on ?? null,
      audience: data.audience ?? null,
      systems: data.systems ?? null,
      branches: data.branches ?? null,
    });
  }
});
