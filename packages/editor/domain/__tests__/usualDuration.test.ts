import {expect, it} from 'vitest';
import {aboutSoLong, usualDuration} from '../usualDuration';

it('is the median of the last five', () => {
  expect(usualDuration([])).toBeNull();
  expect(usualDuration([70])).toBe(70);
  expect(usualDuration([1, 1, 60, 900, 70, 80, 65])).toBe(70);
});

it.each([
  [3, '10 seconds'],
  [38, '40 seconds'],
  [58, '1 minute'],
  [100, '2 minutes'],
  [290, '5 minutes'],
])('says %d seconds in words', (seconds, words) => {
  expect(aboutSoLong(seconds)).toBe(words);
});
