import {seedOf} from '@deskbook/text/random';
import {attemptIdOf, type NewAttempt, type Purpose} from './attemptId';
import {type PublishedQuestion, rulesOf} from './question';
import type {PublishedQuiz} from './quiz';
import type {QuestionResult, QuizResult} from './quizResult';
import {shuffle} from './shuffle';

/** One attempt at a quiz, finished or not. Its answers are stored separately, one by one. */
export interface Attempt extends NewAttempt {
  /** See `attemptIdOf`. */
  id: string;
  quizId: string;
  purpose: Purpose;
  /** The ids of the questions asked, in the author's order. */
  questions: readonly string[];
  /** The fully correct questions that a retry takes over from the previous attempt. */
  carried: readonly QuestionResult[];
}

/** Returns the seed of the first attempt on a computer. The server needs the same one, so it comes from the quiz id. */
export function firstSeed(quizId: string): number {
  return seedOf(quizId);
}

/** Returns the questions that an attempt at the whole quiz asks: as many as its settings say, in the author's order. */
export function drawQuestions(quiz: PublishedQuiz, seed: number): PublishedQuestion[] {
  const {draw} = quiz.settings;
  if (draw === null || draw >= quiz.questions.length) return [...quiz.questions];
  const drawn = new Set(shuffle(quiz.questions.length, seed).slice(0, draw));
  return quiz.questions.filter((_, place) => drawn.has(place));
}

/** Returns a choice's option places in the order an attempt shows them; empty for other questions. */
export function orderOptions(question: PublishedQuestion, seed: number, isShuffled: boolean): number[] {
  return rulesOf(question).order?.(question, isShuffled ? seedOf(`${seed}:${question.id}`) : null) ?? [];
}

export function startWhole(quiz: PublishedQuiz, made: NewAttempt): Attempt {
  const questions = drawQuestions(quiz, made.seed).map(({id}) => id);
  return {...made, id: attemptIdOf('whole', made), quizId: quiz.id, purpose: 'whole', questions, carried: []};
}

/**
 * Asks the questions that weren't fully correct in `last` or were edited since; carries the rest over.
 *
 * @returns null if there is nothing to ask
 */
export function startRetry(quiz: PublishedQuiz, last: QuizResult, made: NewAttempt): Attempt | null {
  const before = new Map(last.questions.map((question) => [question.id, question]));
  const asked = quiz.questions.filter(({id}) => before.has(id));
  const isHeld = ({id, hash}: PublishedQuestion) => before.get(id)?.fraction === 1 && before.get(id)?.hash === hash;
  const questions = asked.filter((question) => !isHeld(question)).map(({id}) => id);
  const carried = asked.filter(isHeld).map(({id}) => ({...(before.get(id) as QuestionResult), isCarried: true}));
  if (questions.length === 0) return null;
  return {...made, id: attemptIdOf('retry', made), quizId: quiz.id, purpose: 'retry', questions, carried};
}

/**
 * Asks single questions.
 *
 * @param ids unknown ones are ignored
 * @returns null if none is known
 */
export function startReview(quiz: PublishedQuiz, ids: readonly string[], made: NewAttempt): Attempt | null {
  const questions = quiz.questions.map(({id}) => id).filter((id) => ids.includes(id));
  if (questions.length === 0) return null;
  return {...made, id: attemptIdOf('review', made), quizId: quiz.id, purpose: 'review', questions, carried: []};
}
