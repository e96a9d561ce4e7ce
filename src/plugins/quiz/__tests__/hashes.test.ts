import {describe, expect, it} from 'vitest';
import {hashAnswer, hashQuestion} from '../domain/hashes';

describe('hashAnswer', () => {
  it('is the same for all spellings of one answer', () => {
    expect(hashAnswer('Second Factor', 's')).toBe(hashAnswer('second  factor.', 's'));
  });

  it('differs by answer and by salt', () => {
    expect(hashAnswer('one', 's')).not.toBe(hashAnswer('two', 's'));
    expect(hashAnswer('one', 's')).not.toBe(hashAnswer('one', 't'));
  });
});

describe('hashQuestion', () => {
  it('does not mind spaces', () => {
    expect(hashQuestion(['How  many\ndays?', '21 '])).toBe(hashQuestion(['How many days?', '21']));
  });

  it('changes with every part, and with where a part ends', () => {
    const hashes = [
      ['a', 'b'],
      ['a', 'c'],
      ['ab', ''],
      ['b', 'a'],
    ].map(hashQuestion);
    expect(new Set(hashes).size).toBe(4);
  });
});
