import {addToDate, parseDuration} from '@deskbook/text/dates/dates';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {Page} from './page';

/** Returns the day the next review is due; null if the page doesn't say. */
export function reviewBy(page: Page): string | null {
  if (!page.kind) return null;
  const {last_reviewed_on, review_in} = page.data;
  const duration = review_in && parseDuration(review_in);
  return last_reviewed_on && duration ? addToDate(last_reviewed_on, duration) : null;
}

/** Warns about pages whose review is overdue, or on a day to come. */
export function checkReviews(pages: readonly Page[], today: string): Problem[] {
  return pages.flatMap((page) => {
    const due = reviewBy(page);
    const last = page.kind && page.data.last_reviewed_on;
    if (last && last > today && page.source) {
      return problemAt(page.source.placeOf(['last_reviewed_on']), {
        severity: 'warning',
        message: 'this page was reviewed on a day to come',
        found: last,
        expected: `a day until today, ${today}`,
        fix: `last_reviewed_on: ${today}`,
      });
    }
    if (!due || due >= today || !page.source || !page.kind) return [];
    return problemAt(page.source.placeOf(['last_reviewed_on']), {
      severity: 'warning',
      message: `this page was due for review on ${due}`,
      found: page.data.last_reviewed_on,
      expected: `a review every ${page.data.review_in}`,
      fix: `review the page, then write last_reviewed_on: ${today}`,
    });
  });
}
