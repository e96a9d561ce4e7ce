import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {buildIndex} from '../domain/buildIndex';
import {readIndex, readTitles, withTexts, writeIndex, writeTexts, writeTitles} from '../domain/indexFile';
import type {LocalIndex} from '../domain/localIndex';
import {packNumbers, unpackNumbers} from '../domain/packNumbers';
import {searchIndex} from '../domain/searchIndex';
import {recordOf} from './recordOf';

const RECORDS = [
  recordOf('/a/', {
    title: 'Receipt printers',
    kind: 'manual',
    branches: ['main'],
    systems: ['listen'],
    audience: ['clerk'],
    breadcrumbs: ['Manuals'],
    description: 'How to load the paper',
    keywords: ['slip printer'],
    codes: ['TM-T88VI'],
    text: 'Paper, paper and more paper. ',
  }),
  recordOf('/a/', {title: 'Receipt printers', anchor: 'the-light-is-red', heading: 'The light is red', text: 'Paper.'}),
  recordOf('/a/', {
    title: 'Receipt printers',
    anchor: 'own',
    heading: 'The light is "green"',
    text: 'Wait, "then" \\ go',
  }),
  recordOf('/b/', {
    title: 'Билет __proto__',
    text: '図書館の利用案内 constructor',
    endsAt: 1_800_000_000_000,
    dates: [
      {start: '2027-01-08 01:00', endsAt: 1_799_400_000_000},
      {start: '2027-01-15 01:00', endsAt: 1_800_000_000_000},
    ],
  }),
];
const SYNONYMS = [['patron', 'borrower']];
const INDEX = buildIndex(RECORDS, SYNONYMS);
const TITLES = readTitles(writeTitles(INDEX));
const readBack = (index: LocalIndex) => readIndex(writeIndex(index), readTitles(writeTitles(index)));

describe('writeIndex and readIndex', () => {
  it('round-trip the index', () => {
    const read = readBack(INDEX);
    expect(read).toEqual({...INDEX, texts: null});
  });

  it('round-trip any texts', () => {
    const words = fc.array(fc.string({unit: 'grapheme', maxLength: 12}), {maxLength: 12}).map((list) => list.join(' '));
    const records = fc.array(
      fc
        .record({title: words, heading: fc.option(words), text: words, description: words, codes: fc.array(words)})
        .map((facts) => recordOf('/a/', {...facts, anchor: facts.heading})),
      {maxLength: 6},
    );
    fc.assert(
      fc.property(records, (list) => {
        const index = buildIndex(list, []);
        const read = readBack(index);
        expect(read).toEqual({...index, texts: null});
      }),
      {numRuns: 100},
    );
  });

  it('answer alike, with excerpts if the texts are loaded', () => {
    const request = {query: 'paper', filters: {}, limit: 10};
    const read = readBack(INDEX);
    const answer = searchIndex(INDEX, request, {now: 0});
    expect(searchIndex(withTexts(read, writeTexts(INDEX)), request, {now: 0})).toEqual(answer);
    expect(searchIndex(read, request, {now: 0}).pages[0]?.sections[0]).toMatchObject({url: '/a/', excerpt: []});
  });

  it('detect a damaged index', () => {
    const read = (text: string) => () => readIndex(text, TITLES);
    const whole = writeIndex(INDEX);
    expect(read('<!doctype html>')).toThrow();
    expect(read('{}')).toThrow();
    expect(read('null')).toThrow();
    expect(read(whole.slice(0, -40))).toThrow();
    expect(read(whole.replace(/"format":\d+/, '"format":0'))).toThrow('another format');
    const file = JSON.parse(whole);
    const column = {...file.columns[1], places: file.columns[1].places.slice(1)};
    expect(read(JSON.stringify({...file, columns: [...file.columns.slice(0, 1), column]}))).toThrow('whole');
    expect(() => withTexts(INDEX, '[]')).toThrow('another index');
  });

  it('detect damaged titles, or those of another index', () => {
    const whole = writeTitles(INDEX);
    expect(() => readTitles('<!doctype html>')).toThrow();
    expect(() => readTitles(whole.slice(0, -40))).toThrow();
    expect(() => readTitles(whole.replace(/"format":\d+/, '"format":0'))).toThrow('another format');
    expect(() => readIndex(writeIndex(INDEX), {...TITLES, records: TITLES.records.slice(1)})).toThrow();
  });
});

describe('readTitles', () => {
  it('finds by titles and headings, and nothing else', () => {
    const find = (query: string) => searchIndex(TITLES, {query, filters: {}, limit: 10}, {now: 0}).pages;
    expect(find('receipt')).toMatchObject([{url: '/a/', kind: 'manual', breadcrumbs: ['Manuals'], branches: ['main']}]);
    expect(find('light red')[0]?.sections[0]?.url).toBe('/a/#the-light-is-red');
    expect(find('paper')).toEqual([]);
  });
});

describe('packNumbers', () => {
  it('round-trips numbers, in characters that JSON does not escape', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        const packed = packNumbers(numbers);
        expect(unpackNumbers(packed)).toEqual(numbers);
        expect(JSON.stringify(packed)).toBe(`"${packed}"`);
      }),
    );
    expect(packNumbers([0, 59])).toHaveLength(2);
    expect(packNumbers([60, 1859])).toHaveLength(4);
  });
});
