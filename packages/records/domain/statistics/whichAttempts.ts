import {compareText} from '@deskbook/text/strings';
import type {AnsweredQuiz} from './answers';

/**
 * Returns someone's first attempt at a quiz, the only one that question statistics use. Returns null if it wasn't sent,
 * which shows in later attempts that carry over its answers.
 */
export function firstAttempt<T extends AnsweredQuiz>(attempts: readonly T[]): T | null {
  const [first = null] = attempts.toSorted(byTime);
  return first?.questions.some(({carried}) => carried) ? null : first;
}

/** Returns the attempt that counts: passed ones first, then the highest score, then the earliest. */
export function bestAttempt<T extends AnsweredQuiz>(attempts: readonly T[]): T | null {
  const [best = null] = attempts.toSorted(
    (one, other) => Number(other.passed) - Number(one.passed) || other.score - one.score || byTime(one, other),
  );
  return best;
}

function byTime(one: AnsweredQuiz, other: AnsweredQuiz): number {
  return compareText(one.finished, other.finished) || one.number - other.number;
}
