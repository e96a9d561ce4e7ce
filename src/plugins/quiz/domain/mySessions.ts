import type {SessionOverview, SessionOverviewDate} from '../../../content/sessionOverviews';
import {compareText} from '../../../shared/compareText';
import type {PathProgress} from './pathProgress';

export interface ComingSession {
  session: SessionOverview;
  date: SessionOverviewDate;
  /** Whether a learning path that they are on has it. */
  isStep: boolean;
}

/**
 * The sessions that somebody should know of, each with its next date: those of their paths, and those for their job. What
 * they have been to is left out.
 *
 * @param role the key of their job; without one, only the sessions of their paths count
 * @param now an instant
 */
export function sessionsFor(
  sessions: readonly SessionOverview[],
  inHand: readonly PathProgress[],
  role: string | undefined,
  now: string,
): ComingSession[] {
  const steps = new Map(inHand.flatMap(({path, done}) => path.steps.map(({id}) => [id, done.has(id)] as const)));
  return sessions
    .filter(({id, roles}) => steps.get(id) !== true && (steps.has(id) || (role !== undefined && roles.includes(role))))
    .flatMap((session) => {
      const date = session.dates.find(({endsAt}) => Date.parse(endsAt) > Date.parse(now));
      return date ? [{session, date, isStep: steps.has(session.id)}] : [];
    })
    .toSorted((one, other) => compareText(one.date.start, other.date.start));
}
