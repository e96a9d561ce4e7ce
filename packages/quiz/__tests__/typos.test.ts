import {isTypo, wordsForTypos} from '@deskbook/records/domain/grading/acceptedText';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {glossaryTerms} from '../domain/glossaryTerms';

const accepts = (typed: string, accepted: string, terms: readonly string[] = []) =>
  isTypo(typed, accepted, wordsForTypos(accepted, terms));

describe('a typo', () => {
  it.each([
    ['thermak', 'a wrong letter'],
    ['thermaal', 'one more'],
    ['thermal s', 'one at the end'],
    ['themal', 'one less'],
    ['hermal', 'the first one missing'],
    ['thremal', 'two swapped'],
    ['Thérmak!', 'a wrong letter beside accents and punctuation'],
  ])('is %s for thermal: %s', (typed) => expect(accepts(typed, 'thermal')).toBe(true));

  it.each(['thermal', 'thrmak', 'thxrmxl', 'thermal paper', 'therma1', 'thermal2', 'therm-', '', 'lamreht'])(
    'is not %j',
    (typed) => expect(accepts(typed, 'thermal')).toBe(false),
  );

  it('may be in any long word of an answer, and in one only', () => {
    expect(accepts('reciept printer', 'receipt printer')).toBe(true);
    expect(accepts('receipt printr', 'receipt printer')).toBe(true);
    expect(accepts('receiptprintr', 'receipt printer')).toBe(true);
    expect(accepts('reciept printr', 'receipt printer')).toBe(false);
  });

  it('is not in a word of five letters', () => {
    expect(accepts('papar', 'paper')).toBe(false);
    expect(accepts('thermal papar', 'thermal paper')).toBe(false);
    expect(accepts('thermak paper', 'thermal paper')).toBe(true);
  });

  it.each([
    '911',
    '2105550100',
    'WP-4021-scanner',
    'scanner7',
    'helpdesk@example.org',
    'C:\\Offline\\upload',
    'LISTEN',
  ])('is never in the number or code %s', (code) => expect(wordsForTypos(code, [])).toEqual([]));

  it('is not in a name with capitals of its own or in code between backticks', () => {
    expect(wordsForTypos('PowerPoint', [])).toEqual([]);
    expect(wordsForTypos('`gpupdate` restarts', [])).toEqual(['restarts']);
    expect(wordsForTypos('extension 0100', [])).toEqual(['extension']);
  });

  it('is not in a term of the glossary, in its plural or in a word one letter away from it', () => {
    const terms = ['Barcode', 'Battery backup', 'Transit'];
    expect(wordsForTypos('barcode', terms)).toEqual([]);
    expect(wordsForTypos('two barcodes', terms)).toEqual([]);
    expect(wordsForTypos('transmit', ['Transit'])).toEqual([]);
    expect(wordsForTypos('the battery backup is silent', terms)).toEqual(['silent']);
    // A word of a longer term counts as a term only next to the term's other words.
    expect(wordsForTypos('battery', terms)).toEqual(['battery']);
  });

  it('is never what differs by two letters, wherever they are', () => {
    const word = fc.stringMatching(/^[a-m]{6,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.nat(), (text, one, other) => {
        const [first, second] = [one % text.length, other % text.length];
        fc.pre(Math.abs(first - second) > 1);
        const letters = [...text];
        letters[first] = 'y';
        letters[second] = 'z';
        expect(accepts(letters.join(''), text)).toBe(false);
      }),
    );
  });

  it('is any word with one letter replaced', () => {
    const word = fc.stringMatching(/^[a-m]{6,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), (text, at) => {
        const letters = [...text];
        letters[at % text.length] = 'z';
        expect(accepts(letters.join(''), text)).toBe(true);
      }),
    );
  });
});

describe('the terms of a glossary', () => {
  it('are its headings without the letters, ids, markup and code', () => {
    const glossary =
      '# Glossary\n\n## A\n\n### Access point\n\n### *Asset* tag {#tag}\n\n```\n## not a term\n```\n\n## UPS (battery backup)\n';
    expect(glossaryTerms(glossary)).toEqual(['Access point', 'Asset tag', 'UPS', 'battery backup']);
  });
});
