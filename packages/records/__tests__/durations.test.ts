import {expect, test} from 'vitest';
import {isoDuration, scormTimespan} from '../domain/durations';

test.each([
  [0, 'PT0S', '0000:00:00.00'],
  [4, 'PT0S', '0000:00:00.00'],
  [1500, 'PT1.5S', '0000:00:01.50'],
  [59_999, 'PT1M', '0000:01:00.00'],
  [3_723_450, 'PT1H2M3.45S', '0001:02:03.45'],
  [-1, 'PT0S', '0000:00:00.00'],
  [1e12, 'PT277777H46M40S', '9999:59:59.99'],
])('%d ms', (milliseconds, iso, scorm) => {
  expect(isoDuration(milliseconds)).toBe(iso);
  expect(scormTimespan(milliseconds)).toBe(scorm);
});
