import type {QuizCell} from './quizTable';
import type {Receipt} from './receipts';

/**
 * Where somebody is with something on a day. `expiring` still counts; `due` is asked by a day to come; `missing` is past
 * its day, or has none; `outdated` has to be signed again.
 */
export type Standing = 'passed' | 'expiring' | 'due' | 'expired' | 'outdated' | 'failed' | 'missing' | 'not-asked';

/** How many people or things there are of each. */
export type Standings = Readonly<Record<Standing, number>>;

export function standingIn(
  {state, validity, due}: Pick<QuizCell, 'validity' | 'due'> & {state: QuizCell['state'] | Receipt['state']},
  today: string,
): Standing {
  switch (state) {
    case 'passed':
    case 'current':
      return validity?.state === 'expiring' ? 'expiring' : 'passed';
    case 'missing':
      return due !== null && due >= today ? 'due' : 'missing';
    default:
      return state;
  }
}

export function countStandings(standings: Iterable<Standing>): Standings {
  const counts = {passed: 0, expiring: 0, due: 0, expired: 0, outdated: 0, failed: 0, missing: 0, 'not-asked': 0};
  for (const standing of standings) counts[standing]++;
  return counts;
}

/** How many count, of those that are asked for. */
export function passedIn({passed, expiring}: Standings): number {
  return passed + expiring;
}

export function askedIn({'not-asked': _, ...asked}: Standings): number {
  return Object.values(asked).reduce((sum, count) => sum + count, 0);
}

/** Whether something has to happen before it counts, and not only by a day to come. */
export function isException(standing: Standing): standing is Exception {
  return !['passed', 'expiring', 'due', 'not-asked'].includes(standing);
}

export type Exception = 'expired' | 'outdated' | 'failed' | 'missing';
