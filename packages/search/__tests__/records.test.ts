import type {Section} from '@deskbook/content/sections';
import {describe, expect, it} from 'vitest';
import {codesIn, MAX_RECORD_BYTES, recordsOfPage, type SearchedPage} from '../domain/recordsOfPage';

const page: SearchedPage = {
  url: '/docs/printer/',
  title: 'Printer',
  about: [],
  breadcrumbs: ['Equipment'],
  kind: 'equipment',
  branches: ['downtown'],
  systems: [],
  audience: [],
  description: 'The printer at the desk.',
  keywords: ['slip printer'],
  codes: ['01001', 'TM-T88VI'],
  ranksLast: false,
  endsAt: null,
  dates: [],
};

const section = (heading: string | null, anchor: string | null, ...blocks: string[]): Section => ({
  heading,
  anchor,
  blocks,
  innerAnchors: [],
});

describe('recordsOfPage', () => {
  it('makes a record for the introduction and one for each section', () => {
    const records = recordsOfPage(page, [section(null, null, 'Hello.'), section('Load', 'load', 'Open.', 'Close.')]);

    expect(records).toEqual([
      {...page, id: '/docs/printer/', anchor: null, heading: null, text: 'Hello.'},
      {
        ...page,
        id: '/docs/printer/#load',
        anchor: 'load',
        heading: 'Load',
        text: 'Open.\nClose.',
        description: '',
        keywords: [],
        codes: [],
      },
    ]);
  });

  it('keeps the first cells of table rows, if they are symptoms', () => {
    const lights = {...section('Lights', 'lights', '49 error – Switch it off.'), rowNames: ['49 error']};
    const keywordsOf = (kind: string) => recordsOfPage({...page, kind}, [section(null, null), lights])[1]?.keywords;
    expect(keywordsOf('equipment')).toEqual(['49 error']);
    expect(keywordsOf('page')).toEqual([]);
  });

  it('makes a record for a page without text from its facts', () => {
    expect(recordsOfPage(page, [])).toMatchObject([{id: '/docs/printer/', title: 'Printer', text: ''}]);
  });

  it('keeps headings without text, except a glossary’s letters', () => {
    const records = recordsOfPage(page, [
      section(null, null),
      section('A', 'a'),
      section('Access point', 'ap'),
      section('B', 'b', 'Text.'),
    ]);

    expect(records.map(({heading}) => heading)).toEqual([null, 'Access point', 'B']);
  });

  it('gives two sections with the same anchor different IDs', () => {
    const records = recordsOfPage(page, [section(null, null), section('A a', 'x'), section('B b', 'x')]);

    expect(records.map(({id}) => id)).toEqual(['/docs/printer/', '/docs/printer/#x', '/docs/printer/#x~2']);
  });

  it.each([
    ['sentences', `${'Ein Satz mit Umlauten: äöü "und" Zeichen. '.repeat(900)}`],
    ['one word', '字'.repeat(20_000)],
    ['lines', 'a\n'.repeat(20_000)],
  ])('splits a long section of %s into parts below the limit without losing anything', (_, text) => {
    const parts = recordsOfPage(page, [section(null, null, text)]);

    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(({id}) => id).slice(0, 2)).toEqual(['/docs/printer/', '/docs/printer/~2']);
    for (const part of parts) expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThan(MAX_RECORD_BYTES);
    const plain = (words: string) => words.replace(/\s/g, '');
    expect(plain(parts.map((part) => part.text).join(''))).toBe(plain(text));
    expect(parts.slice(1).every(({keywords, description}) => keywords.length === 0 && description === '')).toBe(true);
  });

  it('splits a long list of asset tags too', () => {
    const codes = Array.from({length: 2000}, (_, index) => String(10_000 + index));
    const parts = recordsOfPage({...page, codes}, []);

    for (const part of parts) expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThan(MAX_RECORD_BYTES);
    expect(parts.flatMap((part) => part.codes)).toEqual(codes);
  });
});

describe('codesIn', () => {
  it('finds words that people search for by exact spelling', () => {
    const text = 'Error 0x80070005 in settings.ini: run check_disk2 on DT-SW-02, port eth0, in PowerShell or SNMPv3.';

    expect(codesIn(text)).toEqual([
      '0x80070005',
      'settings.ini',
      'check_disk2',
      'DT-SW-02',
      'eth0',
      'PowerShell',
      'SNMPv3',
    ]);
  });

  it('ignores ordinary words, numbers and addresses', () => {
    expect(codesIn('On the 1st of May, at 10:30, a self-check and/or a 24-inch screen. See https://a.b/c1.')).toEqual(
      [],
    );
  });
});
