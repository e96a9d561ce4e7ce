import {fetchPages, type PageEntry, readSources, type Source} from './support/catalog';
import {expect, test} from './support/test';

let entries: PageEntry[];

test.beforeAll(async ({baseURL}) => {
  entries = await fetchPages(baseURL as string);
});

test('pages.json lists every Markdown file once', () => {
  const published = readSources().filter(({data}) => data.draft !== 'true' && data.unlisted !== 'true');
  const urls = entries.map(({url}) => url);

  expect(urls).toHaveLength(published.length);
  expect(new Set(urls).size).toBe(urls.length);
});

test("pages.json matches each page's front matter", () => {
  const entryOf = new Map(entries.map((entry) => [entry.url, entry]));
  const oneOfEachKind = new Map<unknown, Source>();
  // Plain pages may have their title in a heading, and any page may have a custom address.
  for (const source of readSources().filter(({data, url}) => data.title && entryOf.has(url))) {
    oneOfEachKind.set(source.data.kind, source);
  }

  expect(oneOfEachKind.size).toBeGreaterThan(5);
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
