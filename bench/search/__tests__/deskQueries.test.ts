import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {readSynonyms} from '../../../packages/search/node/readSynonyms';
import {REPO} from '../../sites/makeSite';
import {deskbookEngine} from '../deskbookEngine';
import type {Searcher} from '../engine';
import {findMissing} from '../findMissing';
import {type Query, readQueries} from '../queries';
import {type FolderRecords, readRecords} from '../readRecords';
import {pagePlaces, scoreOf, sectionPlaces} from '../score';

const DOCS = join(REPO, 'tests/fixture-site/docs');

/** What staff type at a desk, as far as the fixture has an answer. `npm run bench:search` asks the sample for all of it. */
describe("the fixture's search", () => {
  let queries: Query[];
  let found: FolderRecords;
  let searcher: Searcher;

  beforeAll(async () => {
    found = await readRecords(DOCS);
    const all = readQueries(join(REPO, 'bench', 'search', 'queries.json'));
    queries = all.filter((query) => findMissing([query], found).length === 0);
    searcher = deskbookEngine.load(deskbookEngine.build(found.records, readSynonyms(DOCS)));
  });

  it('has enough queries', () => {
    expect(queries.length).toBeGreaterThanOrEqual(30);
  });

  it.each(['exact', 'typo', 'prefix'] as const)('finds the page for %s', (form) => {
    const {mrr10, success5} = scoreOf(pagePlaces(searcher, queries, form));
    expect(mrr10).toBeGreaterThanOrEqual(0.8);
    expect(success5).toBeGreaterThanOrEqual(0.85);
  });

  it('finds the right section', () => {
    expect(scoreOf(sectionPlaces(searcher, queries, found.sectionOf)).mrr10).toBeGreaterThanOrEqual(0.8);
  });

  it('has a page first for its exact title', () => {
    const titles = new Map<string, string[]>();
    for (const {url, title} of found.records) titles.set(title, [...new Set([...(titles.get(title) ?? []), url])]);
    const missed = [...titles].filter(([title, urls]) => !urls.includes(searcher.pages(title, () => false)[0] ?? ''));
    expect(missed).toEqual([]);
  });

  it('has the machine first for its asset tag', () => {
    const tags = found.records.flatMap(({url, codes, anchor, kind}) =>
      kind === 'equipment' && anchor === null
        ? codes.filter((code) => /^\d{5}$/.test(code)).map((tag) => [tag, url])
        : [],
    );
    expect(tags.length).toBeGreaterThan(20);
    expect(tags.filter(([tag = '', url]) => searcher.pages(tag, () => false)[0] !== url)).toEqual([]);
  });
});
