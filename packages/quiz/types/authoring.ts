import type {Authoring} from '../domain/authoring';
import type {QuestionType, Shapes} from '../domain/question';
import {blanks} from './blanks/authoring';
import {choice} from './choice/authoring';
import {hotspot} from './hotspot/authoring';
import {match} from './match/authoring';
import {number} from './number/authoring';
import {order} from './order/authoring';
import {text} from './text/authoring';

/** If two types can read an answer, the first one does. */
export const AUTHORING = {
  hotspot,
  'single-choice': choice,
  'multiple-choice': choice,
  order,
  match,
  number,
  'short-text': text,
  blanks,
} satisfies {
  [T in QuestionType]: Authoring<{type: QuestionType}, Shapes[T]['question'], Shapes[T]['key']>;
};
