import {describe, expect, it} from 'vitest';
import {formatProblem} from '../formatProblems';
import {checkReviews, reviewBy} from '../reviews';
import {pageOf} from './readFrontMatter';

const quiz = (lines: string) => pageOf('quiz.md', `kind: quiz\ntitle: Printer\n${lines}`);
const REVIEWED = quiz('last_reviewed_on: 2026-05-01\nreview_in: 6 months');

describe('reviewBy', () => {
  it('is the sum of the last review and the time that it holds', () => {
    expect(reviewBy(REVIEWED)).toBe('2026-11-01');
  });

  it.each(['', 'last_reviewed_on: 2026-05-01', 'review_in: 6 months'])('is null where only %j is known', (lines) => {
    expect(reviewBy(quiz(lines))).toBeNull();
  });

  it('is null on a page without a kind', () => {
    expect(reviewBy(pageOf('a.md', 'last_reviewed_on: 2026-05-01\nreview_in: 6 months'))).toBeNull();
  });
});

describe('checkReviews', () => {
  it('warns of a page whose day has passed', () => {
    expect(checkReviews([REVIEWED], '2026-11-02').map(formatProblem)).toEqual([
      `docs/quiz.md:4:19  warning  this page was due for review on 2026-11-01
    found     2026-05-01
    expected  a review every 6 months
    fix       review the page, then write last_reviewed_on: 2026-11-02`,
    ]);
  });

  it.each(['2026-10-31', '2026-11-01'])('says nothing up to the day itself, on %s', (today) => {
    expect(checkReviews([REVIEWED], today)).toEqual([]);
  });

  it('says nothing of a review that holds for ever', () => {
    const page = quiz('last_reviewed_on: 2026-05-01\nreview_in: 9999 years');
    expect(checkReviews([page], '2100-01-01')).toEqual([]);
  });
});
