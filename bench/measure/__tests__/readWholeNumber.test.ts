import {expect, it} from 'vitest';
import {readSizes} from '../readWholeNumber';

it('reads sizes, the smallest first', () => {
  expect(readSizes('3000, 100,1000')).toEqual([100, 1000, 3000]);
});

it('refuses what is no number of pages', () => {
  expect(() => readSizes('100,few')).toThrow('--sizes takes a whole number above 0, not "few"');
});
