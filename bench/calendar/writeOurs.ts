import {writeFeeds} from '../../packages/calendar/domain/feeds';
import {expansionFor, type Occurrence, occurrencesOf, ruleDatesOf} from '../../packages/content/occurrences';
import type {CalendarPlan} from './planCalendar';

const BUILD_DAY = '2026-11-25';
export const STAMP = '2026-11-20T12:00:00Z';

export function writeOurs({district, sessions}: CalendarPlan) {
  const options = expansionFor(district, BUILD_DAY);
  const planned = sessions.map(({slug, title, data}) => ({
    slug,
    title,
    url: `/docs/training/sessions/${slug}/`,
    kind: 'session' as const,
    description: 'What it is about, in one sentence that fills two lines of a calendar.',
    data,
    audience: data.audience ?? [],
    ruleDates: ruleDatesOf(data, options),
    occurrences: occurrencesOf({data}, options),
    revision: {sequence: 1, changedAt: STAMP, stampedAt: STAMP},
  }));
  const expandedAt = performance.now();
  const occurrences = new Map<string, readonly Occurrence[]>(planned.map((each) => [each.slug, each.occurrences]));
  return {feeds: writeFeeds({sessions: planned, district}), occurrences, expandedAt};
}
