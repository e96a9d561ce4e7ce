import type {Page} from '@playwright/test';
import {fetchPages, INDEX_PAGES, readSources, type Source, startsOf} from './support/catalog';
import {crawl} from './support/crawl';
import {openAwake, wake} from './support/openPage';
import {expect, test} from './support/test';

test('every page answers, every link and anchor leads somewhere, and no id stands twice', async ({page, baseURL}) => {
  const site = baseURL as string;
  const {pages, problems} = await crawl(page, site, await startsOf(site));

  expect(problems).toEqual([]);
  expect(pages.length).toBeGreaterThan(INDEX_PAGES.length);
});

test('pages.json names every Markdown file once', async ({baseURL}) => {
  const published = readSources().filter(({data}) => data.draft !== 'true' && data.unlisted !== 'true');
  const urls = (await fetchPages(baseURL as string)).map(({url}) => url);

  expect(urls).toHaveLength(published.length);
  expect(new Set(urls).size).toBe(urls.length);
});

test('pages.json says of each page what its front matter says', async ({baseURL}) => {
  const entries = new Map((await fetchPages(baseURL as string)).map((entry) => [entry.url, entry]));
  const oneOfEachKind = new Map<unknown, Source>();
  for (const source of readSources()) if (!source.data.slug) oneOfEachKind.set(source.data.kind, source);

  for (const {url, data} of oneOfEachKind.values()) {
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

test.describe('an address with a stray percent sign after the #', () => {
  const month = `/calendar/${new Date().toISOString().slice(0, 7)}/`;
  const shown = (page: Page) => page.getByRole('region', {name: 'Month'}).getByRole('heading', {level: 2});

  test('shows its page when it is opened', async ({page}) => {
    await openAwake(page, `${month}#%`);
    await expect(shown(page)).toHaveText(/^\w+ \d{4}$/);
  });

  test('shows its page when it is typed there', async ({page}) => {
    await openAwake(page, month);
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => location.assign('#100%'))]);
    await wake(page);
    await expect(page).toHaveURL(/#100%$/);
    await expect(shown(page)).toHaveText(/^\w+ \d{4}$/);
  });
});
