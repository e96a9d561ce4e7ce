import {expect, it} from 'vitest';
import {describeLimit, isOverLimit} from '../limits';
import type {What} from '../tasks';

/** Of a search so many bytes are code and index, and the page comes on top. */
const measured = (what: What, milliseconds: number, bytes: number, pages = 100, site = 'deskbook') => ({
  ...{site, what, pages, fromNavigation: milliseconds},
  ...(what === 'search: first result'
    ? {bytes: bytes + 25_000, code: 1, index: bytes - 1}
    : {bytes, code: 0, index: 0}),
});

it('accepts a page exactly at the limits', () => {
  expect(isOverLimit(measured('quiz: first verdict', 3500, 76_500))).toBe(false);
  expect(isOverLimit(measured('search: first result', 4500, 90_000))).toBe(false);
});

it('rejects a page that is too slow or too heavy', () => {
  expect(isOverLimit(measured('quiz: first verdict', 3501, 1))).toBe(true);
  expect(isOverLimit(measured('quiz: first verdict', 1, 76_501))).toBe(true);
  expect(isOverLimit(measured('search: first result', 4501, 1))).toBe(true);
  expect(isOverLimit(measured('search: first result', 1, 90_001))).toBe(true);
});

it("gives a large site's search more time, and its index more room", () => {
  expect(isOverLimit(measured('search: first result', 6000, 500_000, 3000))).toBe(false);
  expect(isOverLimit(measured('search: first result', 6001, 500_000, 3000))).toBe(true);
  expect(isOverLimit(measured('search: first result', 6001, 500_000, 1000))).toBe(true);
});

it('has no limits for others or other uses', () => {
  expect(isOverLimit(measured('search: first result', 60_000, 900_000, 100, 'stock'))).toBe(false);
  expect(describeLimit(measured('search: first result', 60_000, 900_000, 100, 'stock'))).toBe('');
  expect(isOverLimit(measured('calendar: next month', 60_000, 900_000))).toBe(false);
});

it('says what the limit is, and that it is exceeded', () => {
  expect(describeLimit(measured('quiz: first verdict', 3000, 1))).toBe('at most 3.5 s and 76.5 kB');
  expect(describeLimit(measured('search: first result', 1, 1))).toBe('at most 4.5 s and 90.0 kB of code and index');
  expect(describeLimit(measured('search: first result', 7000, 1, 3000))).toBe('OVER: at most 6 s');
});
