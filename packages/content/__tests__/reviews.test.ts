import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {checkReviews, reviewBy} from '../reviews';
import {pageOf} from './readFrontMatter';

const quiz = (lines: string) => pageOf('quiz.md', `kind: quiz\ntitle: Printer\n${lines}`);
const REVIEWED = quiz('last_reviewed_on: 2026-05-01\nreview_in: 6 months');

describe('reviewBy', () => {
  it('adds the interval to the last review', () => {
    expect(reviewBy(REVIEWED)).toBe('2026-11-01');
  });

  it.each(['', 'last_reviewed_on: 2026-05-01', 'review_in: 6 months'])('is null if only %j is known', (lines) => {
    expect(reviewBy(quiz(lines))).toBeNull();
  });

  it('is null on a page without a kind', () => {
    expect(reviewBy(pageOf('a.md', 'last_reviewed_on: 2026-05-01\nreview_in: 6 months'))).toBeNull();
  });
});

describe('checkReviews', () => {
  it('warns about a page whose review is overdue', () => {
    expect(checkReviews([REVIEWED], '2026-11-02').map(formatProblem)).toEqual([
      `docs/quiz.md:4:19  warning  this page was due for review on 2026-11-01
    found     2026-05-01
    expected  a review every 6 months
    fix       review the page, then write last_reviewed_on: 2026-11-02`,
    ]);
  });

  it.each(['2026-10-31', '2026-11-01'])("doesn't warn up to the day itself, on %s", (today) => {
    expect(checkReviews([REVIEWED], today)).toEqual([]);
  });

  it("doesn't warn without an interval", () => {
    const page = quiz('last_reviewed_on: 2026-05-01\nreview_in: 9999 years');
    expect(checkReviews([page], '2100-01-01')).toEqual([]);
  });
});
