import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {buildIndex} from '../domain/buildIndex';
import {readIndex, readTitles, withTexts, writeIndex, writeTexts, writeTitles} from '../domain/indexFile';
import type {LocalIndex} from '../domain/localIndex';
import {rankSections, searchIndex} from '../domain/searchIndex';
import {plainLine} from '../domain/words';
import {anyRecords, anyText} from './anyRecords';

const SYNONYMS = [['hold', 'reservation'], ['receipt', 'slip of paper'], ['self check', 'kiosk'], ['print']];

function ask(index: LocalIndex, query: string) {
  return searchIndex(index, {query, filters: {}, limit: 100}, {now: 0});
}

describe('any query', () => {
  it('is answered without repeated pages, best first', () => {
    fc.assert(
      fc.property(anyRecords, fc.oneof(anyText, fc.string({unit: 'binary'})), (records, query) => {
        const {pages, total, facets} = ask(buildIndex(records, SYNONYMS), query);
        expect(pages).toHaveLength(total);
        expect(new Set(pages.map(({url}) => url)).size).toBe(total);
        expect(facets.kind.reduce((sum, {count}) => sum + count, 0)).toBe(total);
        expect(pages.every(({sections}) => sections.length > 0)).toBe(true);
      }),
    );
  });

  it('has the same answer from an index that was written and read', () => {
    fc.assert(
      fc.property(anyRecords, anyText, (records, query) => {
        const built = buildIndex(records, SYNONYMS);
        const read = withTexts(readIndex(writeIndex(built), readTitles(writeTitles(built))), writeTexts(built));
        expect(ask(read, query)).toEqual(ask(built, query));
        expect(rankSections(read, query, {now: 0})).toEqual(rankSections(built, query, {now: 0}));
      }),
    );
  });

  it('has the same answer again, whatever was asked in between', () => {
    fc.assert(
      fc.property(anyRecords, anyText, anyText, (records, query, other) => {
        const index = buildIndex(records, SYNONYMS);
        const first = ask(index, query);
        ask(index, other);
        expect(ask(index, query)).toEqual(first);
        expect(ask(buildIndex(records, SYNONYMS), query)).toEqual(first);
      }),
    );
  });
});

describe('any page’s title', () => {
  it('has a page with that title first', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const index = buildIndex(records, SYNONYMS);
        for (const {title} of records) {
          if (plainLine(title) === '') continue;
          const [first] = ask(index, title).pages;
          const found = first?.title.map(({text}) => text).join('') ?? '';
          expect(plainLine(found)).toBe(plainLine(title));
        }
      }),
    );
  });
});
