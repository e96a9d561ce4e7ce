import {expect, it} from 'vitest';
import {readSizes} from '../readWholeNumber';

it('parses sizes and sorts them', () => {
  expect(readSizes('3000, 100,1000')).toEqual([100, 1000, 3000]);
});

it('rejects invalid numbers of pages', () => {
  expect(() => readSizes('100,few')).toThrow('--sizes takes a whole number above 0, not "few"');
});
