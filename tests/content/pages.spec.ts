import {addressesIn, INDEX_PAGES, readSources, type Source} from '../e2e/support/catalog';
import {collectComplaints} from '../e2e/support/complaints';
import {crawl} from '../e2e/support/crawl';
import {openPage, whenHydrated} from '../e2e/support/openPage';
import {expect, test} from '../e2e/support/test';
import {addressOf, BUILD, readPages} from './builtSite';

const sources = readSources('docs').map((source) => ({...source, url: addressOf(source.url)}));
const entries = readPages();

test('every page answers, every link and anchor leads somewhere, and no id stands twice', async ({page, baseURL}) => {
  const starts = [...['/', ...INDEX_PAGES, '/404.html'].map(addressOf), ...entries.map(({url}) => url)];
  const {pages, problems} = await crawl(page, baseURL as string, starts);

  expect(problems).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(new Set(starts).size);
});

const addresses = addressesIn(BUILD).map(addressOf);

for (const half of [0, 1]) {
  test(`every page opens without a complaint from the browser, half ${half + 1} of 2`, async ({page, baseURL}) => {
    test.setTimeout(300_000);
    const complaints = collectComplaints(page, baseURL as string);

    for (const address of addresses.filter((_, index) => index % 2 === half)) {
      await openPage(page, address);
      if (await page.locator('[data-app]').count()) await whenHydrated(page);
    }

    expect(complaints).toEqual([]);
  });
}

test('pages.json names every Markdown file once', () => {
  const published = sources.filter(({data}) => data.draft !== 'true' && data.unlisted !== 'true');
  const urls = entries.map(({url}) => url);

  expect(urls).toHaveLength(published.length);
  expect(new Set(urls).size).toBe(urls.length);
});

test('pages.json says of each page what its front matter says', () => {
  const entryOf = new Map(entries.map((entry) => [entry.url, entry]));
  const oneOfEachKind = new Map<unknown, Source>();
  // Plain pages may have their titles in headings, and any page another address than its file.
  for (const source of sources.filter(({data, url}) => data.title && entryOf.has(url))) {
    oneOfEachKind.set(source.data.kind, source);
  }

  for (const {url, data} of oneOfEachKind.values()) {
    expect(entryOf.get(url), url).toMatchObject({
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
