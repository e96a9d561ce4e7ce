import {describe, expect, it} from 'vitest';
import {nearest, nearestFirst, oneOf} from '../nearest';

describe('nearest', () => {
  it.each([
    ['tittle', 'title'],
    ['Title', 'title'],
    ['last reviewed on', 'last_reviewed_on'],
    ['last-reviewed-on', 'last_reviewed_on'],
    ['keyword', 'keywords'],
  ])('finds what %j was meant to be', (word, meant) => {
    expect(nearest(word, ['owner', 'title', 'keywords', 'last_reviewed_on'])).toBe(meant);
  });

  it('completes the first four or more letters of a word', () => {
    expect(nearest('river', ['downtown', 'riverside'])).toBe('riverside');
    expect(nearest('riv', ['downtown', 'riverside'])).toBeUndefined();
  });

  it('picks the closest of several', () => {
    expect(nearest('start', ['status', 'starts'])).toBe('starts');
  });

  it.each(['colour', 'xyz', ''])('finds nothing close to %j', (word) => {
    expect(nearest(word, ['owner', 'title'])).toBeUndefined();
  });

  it('finds nothing without words', () => {
    expect(nearest('owner', [])).toBeUndefined();
  });

  it('finds nothing close to an extremely long word', () => {
    expect(nearest('x'.repeat(1_000_000), ['owner', 'title'])).toBeUndefined();
  });
});

describe('nearestFirst', () => {
  it('sorts all words by similarity', () => {
    expect(nearestFirst('dawntown', ['riverside', 'downtown'])).toEqual(['downtown', 'riverside']);
  });

  it('keeps the order of equally similar words', () => {
    expect(nearestFirst('', ['bb', 'aa'])).toEqual(['bb', 'aa']);
  });

  it("doesn't change the given list", () => {
    const words = Object.freeze(['riverside', 'downtown']);
    expect(nearestFirst('downtown', words)[0]).toBe('downtown');
    expect(words).toEqual(['riverside', 'downtown']);
  });
});

describe('oneOf', () => {
  it('lists a few words in order', () => {
    expect(oneOf('', ['throw', 'warn'])).toBe('one of: throw, warn');
  });

  it('lists the twelve closest of many, and the total', () => {
    const words = Array.from({length: 30}, (_, index) => `branch-${index}`);
    expect(oneOf('branch-29', words)).toBe(
      'one of: branch-29, branch-2, branch-9, branch-19, branch-20, branch-21, branch-22, branch-23, branch-24, branch-25, branch-26, branch-27 … (30 in all)',
    );
  });

  it('says so if there are no choices', () => {
    expect(oneOf('downtown', [])).toBe('nothing: none is listed yet');
  });
});
