import type {QuestionType} from '../domain/question';
import type {View} from '../theme/Quiz/view';
import {blanks} from './blanks/view';
import {multipleChoice, singleChoice} from './choice/view';
import {hotspot} from './hotspot/view';
import {match} from './match/view';
import {number} from './number/view';
import {order} from './order/view';
import {text} from './text/view';

export const VIEWS: Record<QuestionType, View> = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  order,
  match,
  'short-text': text,
  number,
  blanks,
  hotspot,
};
