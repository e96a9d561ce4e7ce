import {isCancelledOrPostponed} from '../../../content/isCancelledOrPostponed';
import type {Occurrence} from '../../../content/occurrences';
import type {PageOf} from '../../../content/page';
import {resolveFrom} from '../../../content/references';
import {isUpcoming} from './listedDates';

/** A session to go to in place of another one. */
export interface OtherSession {
  title: string;
  to: string;
  /** Its next date that is not full. */
  start: string;
  endsAt: string;
}

export interface SessionToCompare {
  page: PageOf<'session'>;
  /** Undefined where readers cannot find it. */
  to: string | undefined;
  occurrences: readonly Occurrence[];
}

const MOST = 2;

/** The sessions nearest to one: those that teach the same pages, then those about the same systems. */
export function otherSessionsOf(
  page: PageOf<'session'>,
  sessions: readonly SessionToCompare[],
  buildDay: string,
): OtherSession[] {
  return sessions
    .flatMap((session) => {
      const next = session.occurrences.find(
        (each) => isUpcoming(each, buildDay) && !isCancelledOrPostponed(each) && each.status !== 'full',
      );
      const nearness = nearnessOf(page, session.page);
      return session.page === page || !session.to || !next || nearness === 0
        ? []
        : [{nearness, title: session.page.title, to: session.to, start: next.start, endsAt: next.endsAt}];
    })
    .toSorted((a, b) => b.nearness - a.nearness || (a.endsAt < b.endsAt ? -1 : 1))
    .slice(0, MOST)
    .map(({nearness: _, ...session}) => session);
}

function nearnessOf(one: PageOf<'session'>, other: PageOf<'session'>): number {
  const [pages, others] = [one, other].map(pagesOf) as [string[], string[]];
  const shared = pages.filter((path) => others.includes(path)).length;
  const systems = (one.data.systems ?? []).filter((key) => other.data.systems?.includes(key)).length;
  return shared * 10 + systems;
}

/** What a session teaches, by paths in the docs folder. */
function pagesOf({path, data}: PageOf<'session'>): string[] {
  return [...(data.teaches ?? []), ...(data.quiz ? [data.quiz] : [])].map((named) => resolveFrom(path, named));
}
