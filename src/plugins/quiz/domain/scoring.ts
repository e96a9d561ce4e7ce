import {countPicks} from '../types/choice/rules';
import {countPairs} from '../types/order/rules';
import type {Count} from './count';
import type {Answer, QuestionKey} from './question';

/** What an answer that is right in part was counted by. */
export type Scoring =
  /** Pairs of steps in the right order. */
  | ({by: 'pairs'} & Count)
  /** Rows with the right partner. */
  | ({by: 'rows'} & Count)
  /** Blanks. */
  | ({by: 'blanks'} & Count)
  /** Correct options that were chosen, and wrong ones, which take away. */
  | {by: 'picks'; right: Count; wrong: Count};

/**
 * How an answer to a question that can be right in part was counted; null for one that is right or wrong as a whole,
 * and where nothing was answered.
 *
 * @param options how many there are to choose from
 * @param fraction what `gradeAnswer` makes of the answer
 */
export function scoringOf(key: QuestionKey, answer: Answer, options: number, fraction: number): Scoring | null {
  if (key.type === 'multiple-choice' && answer.type === key.type) {
    return {by: 'picks', ...countPicks(key.right, answer.value, options)};
  }
  if (key.type === 'order' && answer.type === key.type && answer.value.length > 0) {
    return {by: 'pairs', ...countPairs(key.right, answer.value)};
  }
  if (key.type === 'match') {
    const of = key.right.length;
    return {by: 'rows', got: Math.round(fraction * of), of};
  }
  if (key.type === 'blanks') {
    const of = key.accepted.length;
    return {by: 'blanks', got: Math.round(fraction * of), of};
  }
  return null;
}
