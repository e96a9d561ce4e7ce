import {blanks} from './blanks/rules';
import {choice} from './choice/rules';
import {match} from './match/rules';
import {number} from './number/rules';
import {order} from './order/rules';
import {text} from './text/rules';

/** Every type of question there is: all other types of a quiz follow from this list. */
export const RULES = {
  'single-choice': choice,
  'multiple-choice': choice,
  order,
  match,
  'short-text': text,
  number,
  blanks,
};
