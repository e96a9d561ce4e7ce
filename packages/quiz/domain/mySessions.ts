import type {SessionOverview, SessionOverviewDate} from '@deskbook/content/sessionOverviews';
import {compareText} from '@deskbook/text/compareText';
import type {PathProgress} from './pathProgress';

export interface ComingSession {
  session: SessionOverview;
  date: SessionOverviewDate;
  /** Whether it's a step of a learning path they're on. */
  isStep: boolean;
}

/**
 * Lists the sessions for a person's paths and job, each with its next date, without those they attended.
 *
 * @param role the key of their job; undefined lists only the sessions of their paths
 * @param now a timestamp
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
