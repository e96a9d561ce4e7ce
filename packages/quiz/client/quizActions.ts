import {localDate} from '@deskbook/text/dates/localDate';
import {emptyAnswer, mayCount} from '../domain/answer';
import {type Attempt, firstSeed, startRetry, startReview, startWhole} from '../domain/attempt';
import type {NewAttempt, Purpose} from '../domain/attemptId';
import {finishAttempt} from '../domain/finishAttempt';
import {type AnswerChange, changeAnswer} from '../domain/givenAnswer';
import {attemptsLeft, resultToRetry, steadyNow} from '../domain/result';
import {resumeAttempt} from '../domain/resume';
import {type QuizMemory, type QuizStorage, remember, saveAnswer, saveAttempt, saveResult} from './quizMemory';

/*
 * What a reader can do. Each action rereads storage first, because another tab or a previous click may have changed it,
 * and never changes anything final.
 */

export function changeGiven(place: QuizStorage, questionId: string, change: AnswerChange): void {
  const {quiz} = place;
  const memory = remember(place);
  const attempt = openAttempt(place, memory);
  const resumed = attempt && resumeAttempt(attempt, memory.answers, quiz.questions);
  const question = resumed?.questions.find(({id}) => id === questionId);
  if (!attempt || !question) return;
  const kept = resumed?.answers.get(questionId);
  const answer = change.answer ?? kept?.answer ?? emptyAnswer(question);
  if (change.isFinal && !mayCount(answer)) return;
  const sequence = Math.max(0, ...memory.answers.map((given) => given.sequence));
  const changed = changeAnswer(question, kept, change, quiz.settings.mode, {id: attempt.id, sequence});
  if (changed === kept) return;
  saveAttempt(place, attempt, memory.attempt);
  saveAnswer(place, changed);
}

export function finish(place: QuizStorage): void {
  const {quiz} = place;
  const memory = remember(place);
  const attempt = openAttempt(place, memory);
  const resumed = attempt && resumeAttempt(attempt, memory.answers, quiz.questions);
  if (!attempt || !resumed) return;
  saveAttempt(place, attempt, memory.attempt);
  saveResult(place, finishAttempt(quiz, attempt, resumed, steadyNow(instant(), memory.results)));
}

/** @returns false if there is nothing to ask or no attempt left */
export function start(place: QuizStorage, purpose: Purpose, questionIds: readonly string[] = []): boolean {
  const memory = remember(place);
  const isFirst = !memory.attempt && memory.results.length === 0;
  const attempt = newAttempt(place, memory, purpose, questionIds, isFirst ? firstSeed(place.quiz.id) : freshSeed());
  if (attempt) saveAttempt(place, attempt, memory.attempt);
  return attempt !== null;
}

/** Returns whether there is an unfinished attempt at exactly these questions. */
export function isReviewing(place: QuizStorage, questionIds: readonly string[]): boolean {
  const {attempt, results} = remember(place);
  const asked = place.quiz.questions.map(({id}) => id).filter((id) => questionIds.includes(id));
  const isSame = asked.length > 0 && asked.join() === attempt?.questions.join();
  return isSame && !results.some(({attemptId}) => attemptId === attempt.id);
}

/**
 * Returns the attempt that answers go to: the one begun, or a new one with the seed that drew the page. null after the
 * quiz is submitted, or if no attempt is left.
 */
function openAttempt(place: QuizStorage, memory: QuizMemory): Attempt | null {
  const {attempt, answers, results} = memory;
  const isStanding = attempt && resumeAttempt(attempt, answers, place.quiz.questions);
  if (!attempt || !isStanding) return newAttempt(place, memory, 'whole', [], firstSeed(place.quiz.id));
  return results.some(({attemptId}) => attemptId === attempt.id) ? null : attempt;
}

function newAttempt(
  {quiz}: QuizStorage,
  {attempt, results}: QuizMemory,
  purpose: Purpose,
  ids: readonly string[],
  seed: number,
): Attempt | null {
  const number = 1 + Math.max(attempt?.number ?? 0, ...results.map((result) => result.number));
  const made: NewAttempt = {number, seed, startedAt: instant()};
  if (purpose === 'review') return startReview(quiz, ids, made);
  if (attemptsLeft(quiz.settings, results, localDate()) === 0) return null;
  if (purpose === 'whole') return startWhole(quiz, made);
  const last = resultToRetry(quiz.settings, results, localDate());
  return last ? startRetry(quiz, last, made) : null;
}

/** Not `crypto.randomUUID`, which is missing on an intranet without HTTPS. */
function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

function instant(): string {
  return new Date().toISOString();
}
