import {NEXT} from '../../../../learning/domain/responses';
import type {Interaction} from '../../domain/interaction';
import type {ChoiceKey} from './rules';

export const choice: Interaction<ChoiceKey, readonly number[]> = {
  type: 'choice',
  response: (picked) => listed(picked),
  correct: ({right}) => [listed(right)],
};

/** Each place once, in order: who picks the same in another order has answered the same. */
function listed(places: readonly number[]): string {
  return [...new Set(places)].sort((one, other) => one - other).join(NEXT);
}
