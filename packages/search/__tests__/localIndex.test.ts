import {describe, expect, it} from 'vitest';
import {buildIndex} from '../domain/buildIndex';
import type {Filters, Fragment} from '../domain/searchBackend';
import {searchIndex} from '../domain/searchIndex';
import {recordOf} from './recordOf';

const NOW = Date.parse('2026-11-25T12:00:00Z');

const RECORDS = [
  recordOf('/printer/', {
    title: 'Receipt printers',
    kind: 'manual',
    branches: ['main'],
    description: 'How to load paper.',
    codes: ['TM-T88VI', 'WIN-PR-0412'],
    text: 'The receipt printer at each desk.',
  }),
  recordOf('/printer/', {
    title: 'Receipt printers',
    kind: 'manual',
    branches: ['main'],
    anchor: 'red',
    heading: 'The light blinks red',
    text: 'The cover is open or the paper is at its end. Close the cover.',
  }),
  recordOf('/kiosk/', {
    title: 'Self-check kiosk',
    kind: 'manual',
    branches: ['north'],
    text: 'Patrons check out by themselves. Its receipt printer is inside.',
    codes: ['WIN-PR-0413'],
  }),
  recordOf('/hold/', {title: 'Holds', kind: 'procedure', branches: ['main'], text: 'Put the item on the hold shelf.'}),
  recordOf('/how/', {title: 'How holds reach the patron', text: 'Holds, holds and holds again: a hold travels.'}),
  recordOf('/class/', {title: 'Printer class', kind: 'session', endsAt: NOW - 1, text: 'We open a printer.'}),
  recordOf('/next/', {title: 'Printer class', kind: 'session', endsAt: NOW + 1, text: 'We open a printer.'}),
  recordOf('/ru/', {title: 'Читательский билет', text: 'Как получить билет. 図書館の利用案内'}),
];
const INDEX = buildIndex(RECORDS, [
  ['patron', 'borrower'],
  ['hold shelf', 'pickup shelf'],
  ['light', 'indicator lamp'],
]);

function ask(query: string, filters: Filters = {}) {
  return searchIndex(INDEX, {query, filters, limit: 10}, {now: NOW});
}

function urlsFor(query: string, filters: Filters = {}): string[] {
  return ask(query, filters).pages.map(({url}) => url);
}

function textOf(fragments: readonly Fragment[]): string {
  return fragments.map(({text, isMatch}) => (isMatch ? `[${text}]` : text)).join('');
}

describe('searchIndex', () => {
  it('finds the section that has a symptom', () => {
    const [page] = ask('printer blinks red').pages;
    expect(page).toMatchObject({url: '/printer/', kind: 'manual'});
    expect(page?.sections[0]).toMatchObject({url: '/printer/#red'});
    expect(textOf(page?.sections[0]?.heading ?? [])).toBe('The light [blinks] [red]');
    expect(textOf(page?.title ?? [])).toBe('Receipt [printers]');
  });

  it.each(['recipt printer', 'reciept printer', 'receipt prin', 'receipts printed'])('reads %s', (query) => {
    expect(urlsFor(query)[0]).toBe('/printer/');
  });

  it.each(['selfcheck', 'self check', 'self-check', 'SELF CHECK', 'selfchek kiosk'])('joins and splits %s', (query) => {
    expect(urlsFor(query)[0]).toBe('/kiosk/');
  });

  it.each(['WIN-PR-0413', 'win-pr-0413', 'winpr0413', 'WIN PR 0413'])('finds the asset tag %s first', (query) => {
    expect(urlsFor(query)[0]).toBe('/kiosk/');
  });

  it('does not correct an asset tag to another one', () => {
    expect(ask('WIN-PR-0412')).toMatchObject({didYouMean: null});
    expect(urlsFor('WINPR0499')).toEqual([]);
  });

  it('puts the page whose title is the query first', () => {
    expect(urlsFor('holds')[0]).toBe('/hold/');
  });

  it.each([
    ['borrower', '/kiosk/'],
    ['pickup shelf', '/hold/'],
    ['indicator lamp', '/printer/'],
  ])('knows what %s means', (query, url) => {
    expect(urlsFor(query)).toContain(url);
  });

  it.each([
    ['билет', '/ru/'],
    ['利用案内', '/ru/'],
  ])('finds %s', (query, url) => {
    expect(urlsFor(query)).toEqual([url]);
  });

  it('finds sessions until they are over', () => {
    expect(urlsFor('printer class')).toContain('/next/');
    expect(urlsFor('printer class')).not.toContain('/class/');
  });

  it('filters, and counts what each choice would give', () => {
    const {pages, total, facets} = ask('printer', {kind: ['manual'], branch: ['main']});
    expect(pages.map(({url}) => url)).toEqual(['/printer/']);
    expect(total).toBe(1);
    expect(facets.kind).toEqual([{value: 'manual', count: 1}]);
    expect(facets.branch).toEqual([
      {value: 'main', count: 1},
      {value: 'north', count: 1},
    ]);
    expect(ask('printer', {system: ['none']}).facets.system).toEqual([{value: 'none', count: 0}]);
  });

  it('suggests a corrected word', () => {
    expect(ask('recipt printer').didYouMean).toBe('receipt printer');
    expect(ask('receipt printer').didYouMean).toBeNull();
  });

  it('suggests the part of the query that has results', () => {
    expect(ask('printer zzyzxqqq')).toMatchObject({fewerWords: 'printer'});
    expect(ask('printer')).toMatchObject({fewerWords: null});
    expect(ask('zzyzxqqq')).toMatchObject({fewerWords: null, total: 0, pages: []});
  });

  it.each(['', '   ', '?!', '\u{1F600}'])('answers %j with nothing', (query) => {
    expect(ask(query)).toMatchObject({pages: [], total: 0});
  });

  it('excludes records before it ranks', () => {
    const {pages} = searchIndex(
      INDEX,
      {query: 'printer blinks red', filters: {}, limit: 10},
      {now: NOW, isExcluded: ({anchor}) => anchor === 'red'},
    );
    expect(pages.flatMap(({sections}) => sections).map(({url}) => url)).not.toContain('/printer/#red');
  });

  it('quotes the part of a long text that has the words', () => {
    const text = `${'Nothing of note. '.repeat(40)}Then the toner leaks on the floor. ${'Nothing more. '.repeat(40)}`;
    const index = buildIndex([recordOf('/long/', {text})], []);
    const {pages} = searchIndex(index, {query: 'toner leaks', filters: {}, limit: 10}, {now: NOW});
    const excerpt = textOf(pages[0]?.sections[0]?.excerpt ?? []);
    expect(excerpt).toContain('Then the [toner] [leaks] on the floor.');
    expect(excerpt.length).toBeLessThan(220);
  });

  it('handles words that are also object properties', () => {
    expect(urlsFor('constructor __proto__ toString')).toEqual([]);
  });
});
