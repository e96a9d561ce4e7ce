import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {plainLine, readWords, wordsOf} from '../domain/words';

describe('wordsOf', () => {
  it.each([
    ['Résumé’s ÉTÉ', ['resume', 'ete']],
    ["the patron's self-check", ['the', 'patron', 'self', 'check']],
    ['TM-T88VI', ['tm', 't88vi']],
    ['図書館', ['図書', '書館']],
    ['Билет', ['билет']],
    [`${'x'.repeat(60)}`, ['x'.repeat(40)]],
  ])('reads %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('returns words without spaces in any script, because lines of words are split at spaces', () => {
    // One sign that stands for four words.
    expect(wordsOf('\uFDFA')).toHaveLength(1);
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const words = wordsOf(text);
        expect(words.every((word) => word !== '' && !/\s/.test(word))).toBe(true);
        const line = plainLine(text);
        expect(line === '' ? [] : line.split(' ')).toEqual(words);
      }),
    );
  });

  it('ignores case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w' -]{0,30}$/), (text) => {
        expect(wordsOf(text.toUpperCase())).toEqual(wordsOf(text.toLowerCase()));
      }),
    );
  });
});

describe('readWords', () => {
  it('returns each word’s position', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        let last = 0;
        for (const {from, to, terms} of readWords(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(wordsOf(text.slice(from, to))).toEqual(terms);
          last = to;
        }
      }),
    );
  });
});
