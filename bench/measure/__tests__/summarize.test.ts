import {expect, it} from 'vitest';
import {medianOf, summarize} from '../summarize';

it('takes the value in the middle, whatever the order', () => {
  expect(medianOf([9, 1, 5])).toBe(5);
});

it('takes the mean of the two in the middle of an even number of values', () => {
  expect(medianOf([1, 10, 2, 4])).toBe(3);
});

it('tells median, smallest and largest to hundredths', () => {
  expect(summarize([1.234, 3, 2])).toEqual({median: 2, min: 1.23, max: 3});
});
