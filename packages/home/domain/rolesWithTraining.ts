import type {Card} from './cards';
import type {Role} from './frontDesk';

/**
 * Returns the roles that have training, in the order of `district.yml`, but with the role for all staff first.
 *
 * @param cards the pages of training
 */
export function rolesWithTraining(
  cards: readonly Card[],
  roles: Readonly<Record<string, {name: string; everyone?: boolean}>>,
): Role[] {
  return Object.entries(roles)
    .toSorted(([, one], [, other]) => Number(Boolean(other.everyone)) - Number(Boolean(one.everyone)))
    .filter(([key]) => cards.some((card) => card.roles.includes(key)))
    .map(([key, {name}]) => ({key, name}));
}
