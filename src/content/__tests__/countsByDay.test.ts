import {expect, test} from 'vitest';
import {countsByDay} from '../countsByDay';

test('days are counted from each one on which there is one more', () => {
  expect(countsByDay(['2027-01-01', '2026-05-01', '2027-01-01', '2028-01-01'])).toEqual([
    {from: '2026-05-01', until: '2027-01-01', count: 1},
    {from: '2027-01-01', until: '2028-01-01', count: 3},
    {from: '2028-01-01', until: undefined, count: 4},
  ]);
});

test('without any day there is nothing to count', () => {
  expect(countsByDay([])).toEqual([]);
});
