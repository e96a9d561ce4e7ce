import {describe, expect, it} from 'vitest';
import {foundIn, withFound, withoutFound, wordsFound} from '../domain/foundWords';
import {spansOf} from '../domain/wordRanges';
import {hitOf, marked} from './answers';

describe('the words that a page was found by', () => {
  it('are those marked anywhere in its result, each once, as the page spells them', () => {
    const hit = hitOf('Load *receipt* paper', [
      {heading: null, excerpt: '*Printers* need *receipt* rolls'},
      {heading: 'The *printer* blinks', excerpt: ''},
    ]);
    expect(wordsFound(hit)).toEqual(['receipt', 'printers', 'printer']);
  });

  it('are no more than help', () => {
    const many = Array.from({length: 40}, (_, number) => `*w${number}*`).join(' ');
    expect(wordsFound(hitOf(many, []))).toHaveLength(12);
  });

  it('stand in the address before the anchor', () => {
    expect(withFound('/docs/a/#steps', ['receipt', 'paper'])).toBe('/docs/a/?found=receipt+paper#steps');
    expect(withFound('/docs/a/', ['a&b'])).toBe('/docs/a/?found=a%26b');
    expect(withFound('/docs/a/#steps', [])).toBe('/docs/a/#steps');
  });

  it('are read out of an address, and taken out of it', () => {
    expect(foundIn('?found=Receipt+paper+receipt')).toEqual(['receipt', 'paper']);
    expect(foundIn('?q=receipt')).toEqual([]);
    expect(foundIn('?found=%20..%20')).toEqual([]);
    expect(withoutFound('?found=a&text=b')).toBe('?text=b');
    expect(withoutFound('?found=a')).toBe('');
  });
});

describe('the places of words in a text', () => {
  const found = (text: string, words: string[]) => spansOf(text, words).map(([from, until]) => text.slice(from, until));

  it('are whole words in any case', () => {
    expect(found('PIN, pinned, Pin. spin', ['pin'])).toEqual(['PIN', 'Pin']);
  });

  it('are the longest that fit', () => {
    expect(found('the self-check and self', ['self', 'self-check'])).toEqual(['self-check', 'self']);
  });

  it.each(['c++', '(555)', '0x3.', 'größe', '図書館'])('can hold any sign, as %s does', (word) => {
    expect(found(`a ${word} b`, [word])).toEqual([word]);
  });

  it('are none without a word', () => {
    expect(found('anything', [])).toEqual([]);
  });
});

describe('marked', () => {
  it('makes fragments of a text with stars', () => {
    expect(marked('a *b* c')).toEqual([
      {text: 'a ', isMatch: false},
      {text: 'b', isMatch: true},
      {text: ' c', isMatch: false},
    ]);
  });
});
