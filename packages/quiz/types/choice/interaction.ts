import {NEXT} from '@deskbook/records/domain/responses';
import type {Interaction} from '../../domain/interaction';
import type {ChoiceKey} from './rules';

export const choice: Interaction<ChoiceKey, readonly number[]> = {
  type: 'choice',
  response: (picked) => listed(picked),
  correct: ({right}) => [listed(right)],
};

/** Sorts and deduplicates places, so the same picks always give the same answer. */
function listed(places: readonly number[]): string {
  return [...new Set(places)].sort((one, other) => one - other).join(NEXT);
}
