import type {Card} from './cards';
import type {QuickLink} from './quickLink';

/** What there is to learn in one role. */
export interface RoleTraining {
  /** A key of `roles` in district.yml. */
  key: string;
  name: string;
  /** What to begin with: the role's learning paths; of all staff the sessions, where they have no path. */
  first: readonly QuickLink[];
  isOfSessions: boolean;
  sessions: number;
  quizzes: number;
}

const MOST_FIRST = 3;

/**
 * Every role with its training, in the order of district.yml. The role of all staff comes first, with the sessions
 * that everybody can come to; the others have what is for all staff as well.
 *
 * @param cards the pages of training
 */
export function trainingByRole(
  cards: readonly Card[],
  roles: Readonly<Record<string, {name: string; everyone?: boolean}>>,
): RoleTraining[] {
  const entries = Object.entries(roles).toSorted(
    ([, one], [, other]) => Number(Boolean(other.everyone)) - Number(Boolean(one.everyone)),
  );
  return entries
    .map(([key, {name, everyone}]) => {
      const own = cards.filter((card) => card.roles.includes(key));
      const ofKind = (kind: Card['kind']) => own.filter((card) => card.kind === kind);
      const paths = ofKind('path');
      const isOfSessions = Boolean(everyone) && paths.length === 0;
      const first = isOfSessions ? ofKind('session') : paths;
      return {
        key,
        name,
        first: first.slice(0, MOST_FIRST).map(({title, to}) => ({label: title, to})),
        isOfSessions,
        sessions: ofKind('session').length,
        quizzes: ofKind('quiz').length,
      };
    })
    .filter(({first, sessions, quizzes}) => first.length + sessions + quizzes > 0);
}
