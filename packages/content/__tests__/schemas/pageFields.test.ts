import {describe, expect, it} from 'vitest';
import {change, problemsIn} from '../readFrontMatter';

const MINIMAL = `kind: quiz
title: Receipt printer`;

describe('a review is refused', () => {
  it.each([
    [
      'on a date that is not in the calendar',
      'last_reviewed_on: 2026-02-30',
      `docs/page.md:4:19  error  "last_reviewed_on" is not a valid date
    found     2026-02-30
    expected  a date, YYYY-MM-DD`,
    ],
    [
      'on a date that is written another way',
      'last_reviewed_on: 5/1/2026',
      `docs/page.md:4:19  error  "last_reviewed_on" is not a valid date
    found     5/1/2026
    expected  a date, YYYY-MM-DD
    fix       last_reviewed_on: 2026-05-01`,
    ],
    [
      'on no date at all',
      'last_reviewed_on: spring',
      `docs/page.md:4:19  error  "last_reviewed_on" is not a valid date
    found     spring
    expected  a date, YYYY-MM-DD`,
    ],
    [
      'after no length of time',
      'review_in: often',
      `docs/page.md:4:12  error  "review_in" is not a length of time
    found     often
    expected  a length of time such as 45 min, 1 hour, 90 days, 6 months or 1 year
    fix       review_in: 6 months`,
    ],
    [
      'after a length without its unit',
      'review_in: 6',
      `docs/page.md:4:12  error  "review_in" is not a length of time
    found     6
    expected  a length of time such as 45 min, 1 hour, 90 days, 6 months or 1 year
    fix       review_in: 6 months`,
    ],
    [
      'after half a year in figures',
      'review_in: 0.5 years',
      `docs/page.md:4:12  error  "review_in" is not a length of time
    found     0.5 years
    expected  a length of time such as 45 min, 1 hour, 90 days, 6 months or 1 year
    fix       review_in: 6 months`,
    ],
    [
      'after a length in short',
      'review_in: 6mo',
      `docs/page.md:4:12  error  "review_in" is not a length of time
    found     6mo
    expected  a length of time such as 45 min, 1 hour, 90 days, 6 months or 1 year
    fix       review_in: 6 months`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});
