import {seedOf} from '../../../shared/random';
import {attemptIdOf, type NewAttempt, type Purpose} from './attemptId';
import {type PublishedQuestion, rulesOf} from './question';
import type {PublishedQuiz} from './quiz';
import type {QuestionResult, QuizResult} from './quizResult';
import {shuffle} from './shuffle';

/** One way through a quiz, finished or not. Its answers are kept beside it, each by itself. */
export interface Attempt extends NewAttempt {
  /** See `attemptIdOf`. */
  id: string;
  quizId: string;
  purpose: Purpose;
  /** The ids of the questions that are asked, in the author's order. */
  questions: readonly string[];
  /** What a retry takes over from the attempt before: the questions that were fully right. */
  carried: readonly QuestionResult[];
}

/** The seed of the first attempt on a computer: known before anything is stored, on the server as in the browser. */
export function firstSeed(quizId: string): number {
  return seedOf(quizId);
}

/** Which questions an attempt at the whole quiz asks: as many as its settings say, in the author's order. */
export function drawQuestions(quiz: PublishedQuiz, seed: number): PublishedQuestion[] {
  const {draw} = quiz.settings;
  if (draw === null || draw >= quiz.questions.length) return [...quiz.questions];
  const drawn = new Set(shuffle(quiz.questions.length, seed).slice(0, draw));
  return quiz.questions.filter((_, place) => drawn.has(place));
}

/** The places of a choice's options in the order in which an attempt shows them; none for any other question. */
export function orderOptions(question: PublishedQuestion, seed: number, isShuffled: boolean): number[] {
  return rulesOf(question).order?.(question, isShuffled ? seedOf(`${seed}:${question.id}`) : null) ?? [];
}

export function startWhole(quiz: PublishedQuiz, made: NewAttempt): Attempt {
  const questions = drawQuestions(quiz, made.seed).map(({id}) => id);
  return {...made, id: attemptIdOf('whole', made), quizId: quiz.id, purpose: 'whole', questions, carried: []};
}

/**
 * Asks again what was not fully right in `last`, and what has been edited since; the rest is taken over.
 *
 * @returns null where nothing is left to ask
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
 * @param ids unknown ones are passed over
 * @returns null where none is known
 */
export function startReview(quiz: PublishedQuiz, ids: readonly string[], made: NewAttempt): Attempt | null {
  const questions = quiz.questions.map(({id}) => id).filter((id) => ids.includes(id));
  if (questions.length === 0) return null;
  return {...made, id: attemptIdOf('review', made), quizId: quiz.id, purpose: 'review', questions, carried: []};
}
