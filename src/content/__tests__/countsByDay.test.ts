import {expect, test} from 'vitest';
import {countsByDay} from '../countsByDay';

test('has one entry for each day on which the count goes up', () => {
  expect(countsByDay(['2027-01-01', '2026-05-01', '2027-01-01', '2028-01-01'])).toEqual([
    {from: '2026-05-01', until: '2027-01-01', count: 1},
    {from: '2027-01-01', until: '2028-01-01', count: 3},
    {from: '2028-01-01', until: undefined, count: 4},
  ]);
});

test('is empty without days', () => {
  expect(countsByDay([])).toEqual([]);
});
