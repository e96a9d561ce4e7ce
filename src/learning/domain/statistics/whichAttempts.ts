import {compareText} from '../../../shared/compareText';
import type {AnsweredQuiz} from './answers';

/**
 * Somebody's first attempt at a quiz, by which its questions are judged: later ones build on it. Null where it was not
 * sent, which shows in answers that were carried over from it.
 */
export function firstAttempt<T extends AnsweredQuiz>(attempts: readonly T[]): T | null {
  const [first = null] = attempts.toSorted(byTime);
  return first?.questions.some(({carried}) => carried) ? null : first;
}

/** The one that decides whether somebody has passed: the best of those that passed, and the earliest among equals. */
export function bestAttempt<T extends AnsweredQuiz>(attempts: readonly T[]): T | null {
  const [best = null] = attempts.toSorted(
    (one, other) => Number(other.passed) - Number(one.passed) || other.score - one.score || byTime(one, other),
  );
  return best;
}

function byTime(one: AnsweredQuiz, other: AnsweredQuiz): number {
  return compareText(one.finished, other.finished) || one.number - other.number;
}
