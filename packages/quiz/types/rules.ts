import {blanks} from './blanks/rules';
import {choice} from './choice/rules';
import {hotspot} from './hotspot/rules';
import {match} from './match/rules';
import {number} from './number/rules';
import {order} from './order/rules';
import {text} from './text/rules';

/** All question types. All other types of the quiz are derived from this list. */
export const RULES = {
  'single-choice': choice,
  'multiple-choice': choice,
  order,
  match,
  'short-text': text,
  number,
  blanks,
  hotspot,
};
