import {compareText} from '@deskbook/text/compareText';
import {type AnsweredQuiz, mean, median, type QuestionStatistics, questionStatistics} from './questionStatistics';

export interface QuizStatistics {
  people: number;
  /** How many of their first attempts are known. All numbers below except `attempts` use only these. */
  first: number;
  /** Average per person */
  attempts: number;
  /** Median time in seconds, so one quiz left open overnight hardly changes it */
  seconds: number | null;
  questions: readonly QuestionStatistics[];
}

/** @param people each person's attempts at one quiz, at least one */
export function quizStatistics(people: readonly (readonly AnsweredQuiz[])[]): QuizStatistics {
  const first = people.flatMap((attempts) => firstAttempt(attempts) ?? []);
  return {
    people: people.length,
    first: first.length,
    attempts: people.length > 0 ? mean(people.map(({length}) => length)) : 0,
    seconds: median(first.map(({started, finished}) => (Date.parse(finished) - Date.parse(started)) / 1000)),
    questions: questionStatistics(first),
  };
}

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
