import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {editDistance} from '../editDistance';

/** The definition, word by word; slow. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(1), b.slice(1)];
  const ways = [plainDistance(x, b) + 1, plainDistance(a, y) + 1, plainDistance(x, y) + (a[0] === b[0] ? 0 : 1)];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
    ways.push(plainDistance(a.slice(2), b.slice(2)) + 1);
  }
  return Math.min(...ways);
}

const word = fc.string({unit: fc.constantFrom(...'abc'), maxLength: 5});

describe('editDistance', () => {
  it.each([
    ['receipt', 'receipt', 0],
    ['recipt', 'receipt', 1],
    ['reciept', 'receipt', 1],
    ['reseipt', 'receipt', 1],
    ['rcept', 'receipt', 2],
    ['', 'ab', 2],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });

  it('is the smallest number of edits between two words, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat({max: 5}), (a, b, most) => {
        const distance = plainDistance(a, b);
        expect(editDistance(a, b, most)).toBe(distance <= most ? distance : most + 1);
      }),
      {numRuns: 300},
    );
  });
});
