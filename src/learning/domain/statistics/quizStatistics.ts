import type {AnsweredQuiz} from './answers';
import {mean, median} from './moments';
import {type QuestionStatistics, questionStatistics} from './questionStatistics';
import {firstAttempt} from './whichAttempts';

export interface QuizStatistics {
  /** How many people took the quiz. */
  people: number;
  /** How many of their first attempts are known: those count in all that follows but `attempts`. */
  first: number;
  /** How many attempts each person made, on average. */
  attempts: number;
  /** The middle of the times that people took, in seconds: one who left the quiz open overnight moves it little. */
  seconds: number | null;
  questions: readonly QuestionStatistics[];
}

/** @param people for each person all their attempts at one quiz, at least one */
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
