import {describe, expect, it} from 'vitest';
import {hashQuestion} from '../domain/publishQuestion';

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
