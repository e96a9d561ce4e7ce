import {expect, test} from 'vitest';
import {shareOfLife, yearsBetween, yearsOn} from '../domain/age';

test.each([
  ['2024-02-29', '2028-02-28', 3],
  ['2023-06-30', '2028-06-29', 4],
  ['2023-06-30', '2028-06-30', 5],
  ['2029-01-01', '2028-02-28', 0],
])('from %s to %s, it is %i years', (since, day, years) => {
  expect(yearsBetween(since, day)).toBe(years);
});

test('a year is added on the day of reading, as far as readers of this build can see', () => {
  expect(yearsOn({since: '2024-03-15', until: null}, '2028-02-28')).toEqual([
    {years: 3, until: '2028-03-15'},
    {years: 4, from: '2028-03-15', until: '2029-03-15'},
    {years: 5, from: '2029-03-15'},
  ]);
});

test('a life that nobody has planned, or of no length, has no share', () => {
  expect(shareOfLife({since: '2024-01-01', until: '2026-01-01'}, '2025-01-01')).toBeCloseTo(0.5, 2);
  expect(shareOfLife({since: '2024-01-01', until: '2026-01-01'}, '2028-01-01')).toBeCloseTo(2, 2);
  expect(shareOfLife({since: '2030-01-01', until: '2032-01-01'}, '2028-01-01')).toBe(0);
  expect(shareOfLife({since: '2024-01-01', until: null}, '2025-01-01')).toBeNull();
  expect(shareOfLife({since: '2024-01-01', until: '2024-01-01'}, '2025-01-01')).toBeNull();
});
