import {describe, expect, it} from 'vitest';
import {nearest, nearestFirst, oneOf} from '../nearest';

describe('nearest', () => {
  it.each([
    ['tittle', 'title'],
    ['Title', 'title'],
    ['last reviewed on', 'last_reviewed_on'],
    ['last-reviewed-on', 'last_reviewed_on'],
    ['keyword', 'keywords'],
  ])('knows what %j was meant to be', (word, meant) => {
    expect(nearest(word, ['owner', 'title', 'keywords', 'last_reviewed_on'])).toBe(meant);
  });

  it('takes the beginning of a word of at least four letters for the word', () => {
    expect(nearest('river', ['downtown', 'riverside'])).toBe('riverside');
    expect(nearest('riv', ['downtown', 'riverside'])).toBeUndefined();
  });

  it('takes the nearest of several', () => {
    expect(nearest('start', ['status', 'starts'])).toBe('starts');
  });

  it.each(['colour', 'xyz', ''])('knows nothing near %j', (word) => {
    expect(nearest(word, ['owner', 'title'])).toBeUndefined();
  });

  it('knows nothing among no words', () => {
    expect(nearest('owner', [])).toBeUndefined();
  });

  it('knows nothing near a word without end', () => {
    expect(nearest('x'.repeat(1_000_000), ['owner', 'title'])).toBeUndefined();
  });
});

describe('nearestFirst', () => {
  it('orders all words by their likeness', () => {
    expect(nearestFirst('dawntown', ['riverside', 'downtown'])).toEqual(['downtown', 'riverside']);
  });

  it('keeps the order of words that are equally far', () => {
    expect(nearestFirst('', ['bb', 'aa'])).toEqual(['bb', 'aa']);
  });

  it('leaves the given list as it is', () => {
    const words = Object.freeze(['riverside', 'downtown']);
    expect(nearestFirst('downtown', words)[0]).toBe('downtown');
    expect(words).toEqual(['riverside', 'downtown']);
  });
});

describe('oneOf', () => {
  it('lists a few words in their order', () => {
    expect(oneOf('', ['throw', 'warn'])).toBe('one of: throw, warn');
  });

  it('lists the twelve nearest of many, and says how many there are', () => {
    const words = Array.from({length: 30}, (_, index) => `branch-${index}`);
    expect(oneOf('branch-29', words)).toBe(
      'one of: branch-29, branch-2, branch-9, branch-19, branch-20, branch-21, branch-22, branch-23, branch-24, branch-25, branch-26, branch-27 … (30 in all)',
    );
  });

  it('says so where there is nothing to choose from', () => {
    expect(oneOf('downtown', [])).toBe('nothing: none is listed yet');
  });
});
