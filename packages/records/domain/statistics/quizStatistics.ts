import type {AnsweredQuiz} from './answers';
import {mean, median} from './moments';
import {type QuestionStatistics, questionStatistics} from './questionStatistics';
import {firstAttempt} from './whichAttempts';

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
