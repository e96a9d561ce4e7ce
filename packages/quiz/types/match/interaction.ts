import {NEXT, PAIR} from '@deskbook/records/domain/responses';
import type {Interaction} from '../../domain/interaction';
import type {MatchKey} from './rules';

export const match: Interaction<MatchKey, readonly (number | null)[]> = {
  type: 'matching',
  response: (chosen) => pairsOf(chosen),
  correct: ({right}) => [pairsOf(right)],
};

/** Skips rows without an answer. */
function pairsOf(chosen: readonly (number | null)[]): string {
  return chosen.flatMap((place, row) => (place === null ? [] : [`${row}${PAIR}${place}`])).join(NEXT);
}
