import type {Texts} from '../../../../learning/domain/grading/acceptedText';
import {textPart} from '../../../../learning/domain/responses';
import type {Interaction} from '../../domain/interaction';

export const text: Interaction<Texts, string> = {
  type: 'fill-in',
  response: textPart,
  correct: ({accepted}) => accepted.map(textPart),
};
