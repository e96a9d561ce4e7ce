import {editDistance} from '@deskbook/text/editDistance';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {countBits, lettersOf} from '../domain/vocabulary';

const word = fc.string({unit: fc.constantFrom(...'abcdeé7б'), maxLength: 8});

describe('lettersOf', () => {
  it('differs by at most two bits for each wrong letter', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 8);
        expect(countBits(lettersOf(a) ^ lettersOf(b))).toBeLessThanOrEqual(2 * distance);
      }),
      {numRuns: 1000},
    );
  });

  it('has each letter once, whatever its position', () => {
    expect(lettersOf('hold')).toBe(lettersOf('dollh'));
    expect(countBits(lettersOf('hold'))).toBe(4);
    expect([countBits(0), countBits(-1)]).toEqual([0, 32]);
  });
});
