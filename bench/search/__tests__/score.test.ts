import {describe, expect, it} from 'vitest';
import {type Place, searcherOf} from '../engine';
import {percentile} from '../measureEngine';
import type {Query} from '../queries';
import {pagePlaces, scoreOf, sectionPlaces} from '../score';

const ANSWERS: Place[] = [
  {url: 'a.md', anchor: 'one'},
  {url: 'b.md', anchor: null},
  {url: 'a.md', anchor: null},
  {url: 'b.md', anchor: 'two'},
];

const searcher = searcherOf((query) => (query === 'nothing' ? [] : ANSWERS));

function query(more: Partial<Query>): Query {
  return {q: 'q', relevant: ['a.md'], exclude: [], ...more};
}

describe('scoreOf', () => {
  it('is the mean of 1 / rank, and the shares at the top and among five', () => {
    expect(scoreOf([1, 2, null, 6])).toEqual({mrr10: 0.417, success1: 0.25, success5: 0.5});
  });

  it('ignores ranks after the tenth', () => {
    expect(scoreOf([10, 11])).toEqual({mrr10: 0.05, success1: 0, success5: 0});
  });

  it('is nothing without queries', () => {
    expect(scoreOf([])).toEqual({mrr10: 0, success1: 0, success5: 0});
  });
});

describe('pagePlaces', () => {
  it("counts a page once, at its best section's rank", () => {
    expect(pagePlaces(searcher, [query({}), query({relevant: ['b.md']})], 'exact')).toEqual([1, 2]);
  });

  it('removes excluded answers before ranking', () => {
    expect(pagePlaces(searcher, [query({relevant: ['b.md'], exclude: ['a.md']})], 'exact')).toEqual([1]);
  });

  it('skips missing variants, and queries for sections', () => {
    const queries = [query({typo: null, prefix: 'nothing'}), query({relevant: ['a.md#one'], prefix: 'a'})];
    expect(pagePlaces(searcher, queries, 'typo')).toEqual([]);
    expect(pagePlaces(searcher, queries, 'prefix')).toEqual([null]);
  });
});

describe('sectionPlaces', () => {
  it('counts introductions and sections, and skips queries for pages', () => {
    const queries = [query({relevant: ['b.md#two']}), query({})];
    expect(sectionPlaces(searcher, queries, new Map())).toEqual([4]);
  });

  it('excludes an introduction by its page, and a section by its anchor', () => {
    const asked = query({relevant: ['b.md#two'], exclude: ['a.md', 'a.md#one']});
    expect(sectionPlaces(searcher, [asked], new Map())).toEqual([2]);
  });

  it('finds the section around an anchor', () => {
    const sectionOf = new Map([['b.md#inner', 'b.md#two']]);
    expect(sectionPlaces(searcher, [query({relevant: ['b.md#inner']})], sectionOf)).toEqual([4]);
  });
});

describe('percentile', () => {
  it('is one of the values', () => {
    const hundred = Array.from({length: 100}, (_, index) => 100 - index);
    expect([percentile(hundred, 0.5), percentile(hundred, 0.95), percentile([7], 0.95)]).toEqual([50, 95, 7]);
  });
});
