import type {Interaction} from '../domain/interaction';
import type {QuestionType, Shapes} from '../domain/question';
import {blanks} from './blanks/interaction';
import {choice} from './choice/interaction';
import {hotspot} from './hotspot/interaction';
import {match} from './match/interaction';
import {number} from './number/interaction';
import {order} from './order/interaction';
import {text} from './text/interaction';

/** How SCORM and xAPI see each question type. */
export const INTERACTIONS = {
  'single-choice': choice,
  'multiple-choice': choice,
  order,
  match,
  'short-text': text,
  number,
  blanks,
  hotspot,
} satisfies {[T in QuestionType]: Interaction<Shapes[T]['key'], Shapes[T]['value']>};
