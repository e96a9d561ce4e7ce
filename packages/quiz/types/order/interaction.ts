import {NEXT} from '@deskbook/records/domain/responses';
import type {Interaction} from '../../domain/interaction';
import type {OrderKey} from './rules';

export const order: Interaction<OrderKey, readonly number[]> = {
  type: 'sequencing',
  response: (places) => places.join(NEXT),
  correct: ({right}) => [right.join(NEXT)],
};
