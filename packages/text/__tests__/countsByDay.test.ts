import {expect, test} from 'vitest';
import {countsByDay} from '../dates/countsByDay';

test('has one entry for each day on which the count goes up', () => {
  const days = ['2027-01-01', '2026-05-01', '2027-01-01', '2028-01-01'];
  expect(countsByDay(days.map((from) => ({from})))).toEqual([
    {from: '2026-05-01', until: '2027-01-01', count: 1},
    {from: '2027-01-01', until: '2028-01-01', count: 3},
    {from: '2028-01-01', until: undefined, count: 4},
  ]);
});

test('goes down again where a span ends, and has nothing where there is nothing to count', () => {
  const spans = [
    {from: '2026-01-01', until: '2026-03-01'},
    {from: '2026-02-01', until: '2026-03-01'},
    {from: '2026-05-01', until: '2026-05-02'},
  ];
  expect(countsByDay(spans)).toEqual([
    {from: '2026-01-01', until: '2026-02-01', count: 1},
    {from: '2026-02-01', until: '2026-03-01', count: 2},
    {from: '2026-05-01', until: '2026-05-02', count: 1},
  ]);
});

test('is empty without days', () => {
  expect(countsByDay([])).toEqual([]);
});
