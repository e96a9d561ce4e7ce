import type {Texts} from '@deskbook/records/domain/grading/acceptedText';
import {textPart} from '@deskbook/records/domain/responses';
import type {Interaction} from '../../domain/interaction';

export const text: Interaction<Texts, string> = {
  type: 'fill-in',
  response: textPart,
  correct: ({accepted}) => accepted.map(textPart),
};
