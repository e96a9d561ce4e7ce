import {expect, it} from 'vitest';
import {medianOf, summarize} from '../summarize';

it('returns the middle value of any order', () => {
  expect(medianOf([9, 1, 5])).toBe(5);
});

it('returns the mean of the two middle values of an even number', () => {
  expect(medianOf([1, 10, 2, 4])).toBe(3);
});

it('returns median, smallest and largest, rounded to hundredths', () => {
  expect(summarize([1.234, 3, 2])).toEqual({median: 2, min: 1.23, max: 3});
});
