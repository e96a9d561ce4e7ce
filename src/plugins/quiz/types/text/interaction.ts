import {textPart} from '../../../../learning/domain/responses';
import type {Texts} from '../../domain/acceptedText';
import type {Interaction} from '../../domain/interaction';

export const text: Interaction<Texts, string> = {
  type: 'fill-in',
  response: textPart,
  correct: ({accepted}) => accepted.map(textPart),
};
