import {describe, expect, it} from 'vitest';
import {spansOf} from '../client/highlightWords';
import {wordsFound} from '../domain/resultOptions';
import {hitOf, marked} from './answers';

describe('the words by which a page was found', () => {
  it('are those highlighted in its result, without repeats, as the page spells them', () => {
    const hit = hitOf('Load *receipt* paper', [
      {heading: null, excerpt: '*Printers* need *receipt* rolls'},
      {heading: 'The *printer* blinks', excerpt: ''},
    ]);
    expect(wordsFound(hit)).toEqual(['receipt', 'printers', 'printer']);
  });

  it('are limited to a useful number', () => {
    const many = Array.from({length: 40}, (_, number) => `*w${number}*`).join(' ');
    expect(wordsFound(hitOf(many, []))).toHaveLength(12);
  });
});

describe('the positions of words in a text', () => {
  const found = (text: string, words: string[]) => spansOf(text, words).map(([from, until]) => text.slice(from, until));

  it('are those of whole words in any case', () => {
    expect(found('PIN, pinned, Pin. spin', ['pin'])).toEqual(['PIN', 'Pin']);
  });

  it('are those of the longest match', () => {
    expect(found('the self-check and self', ['self', 'self-check'])).toEqual(['self-check', 'self']);
  });

  it.each(['c++', '(555)', '0x3.', 'größe', '図書館'])('can have any characters: %s', (word) => {
    expect(found(`a ${word} b`, [word])).toEqual([word]);
  });

  it('are empty without words', () => {
    expect(found('anything', [])).toEqual([]);
  });
});

describe('marked', () => {
  it('turns a text with stars into fragments', () => {
    expect(marked('a *b* c')).toEqual([
      {text: 'a ', isMatch: false},
      {text: 'b', isMatch: true},
      {text: ' c', isMatch: false},
    ]);
  });
});
