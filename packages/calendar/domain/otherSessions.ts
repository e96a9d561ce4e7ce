import {isCancelledOrPostponed, type Occurrence} from '@deskbook/content/occurrences';
import type {PageOf} from '@deskbook/content/page';
import {resolveFrom} from '@deskbook/content/references';
import {rememberFor} from '@deskbook/text/remember';
import {isUpcoming} from './listedDates';

export interface OtherSession {
  title: string;
  to: string;
  /** Its next date that isn't full */
  start: string;
  endsAt: string;
}

export interface SessionToCompare {
  page: PageOf<'session'>;
  occurrences: readonly Occurrence[];
}

const MAX = 2;

/** A session that shares one page out of three is about something else. */
const ENOUGH = 0.5;

/** Returns sessions that can replace one: they teach at least half of its pages. */
export function otherSessionsOf(
  page: PageOf<'session'>,
  sessions: readonly SessionToCompare[],
  {buildDay, addressOf}: {buildDay: string; addressOf(path: string): string | undefined},
): OtherSession[] {
  return sessions
    .flatMap((session) => {
      const nearness = shareOf(page, session.page);
      if (nearness < ENOUGH || session.page === page) return [];
      // Undefined if readers can't find the page.
      const to = addressOf(session.page.path);
      const next = session.occurrences.find(
        (each) => isUpcoming(each, buildDay) && !isCancelledOrPostponed(each) && each.status !== 'full',
      );
      return to && next ? [{nearness, title: session.page.title, to, start: next.start, endsAt: next.endsAt}] : [];
    })
    .toSorted((a, b) => b.nearness - a.nearness || (a.endsAt < b.endsAt ? -1 : 1))
    .slice(0, MAX)
    .map(({nearness: _, ...session}) => session);
}

/** The share of one session's pages that another session also teaches, from 0 to 1. */
function shareOf(one: PageOf<'session'>, other: PageOf<'session'>): number {
  const pages = pagesOf(one);
  const others = pagesOf(other);
  return pages.filter((path) => others.includes(path)).length / Math.max(pages.length, 1);
}

/** The pages a session teaches, as paths in the docs folder. */
const pagesOf = rememberFor(({path, data}: PageOf<'session'>) =>
  (data.teaches ?? []).map((named) => resolveFrom(path, named)),
);
