import {keyOf, type Slot} from '@deskbook/records/client/storageKeys';
import type {SafeStorage} from '@deskbook/ui/browser/storage';
import type {Attempt} from '../domain/attempt';
import type {GivenAnswer} from '../domain/givenAnswer';
import type {PublishedQuiz} from '../domain/quiz';
import type {QuizResult} from '../domain/quizResult';
import {recoverAttempt} from '../domain/recover';
import {readStoredProgress} from './storedProgress';

export interface QuizMemory {
  attempt: Attempt | null;
  /** The answers of this attempt. */
  answers: readonly GivenAnswer[];
  /** All results including reviews, in no particular order. */
  results: readonly QuizResult[];
  unreadable: number;
}

/** Where a person's data for one quiz is stored. */
export interface QuizStorage {
  storage: SafeStorage;
  person: string;
  quiz: PublishedQuiz;
  slot: Slot;
}

export function remember({storage, person, quiz, slot}: QuizStorage): QuizMemory {
  const {results, attempts, answers, unreadable} = readStoredProgress(storage, person, quiz.id);
  const attempt =
    attempts.find((kept) => kept.slot === slot)?.attempt ?? recoverAttempt(quiz, answers, results, slot === 'review');
  return {attempt, answers: answers.filter(({attemptId}) => attemptId === attempt?.id), results, unreadable};
}

/** Saves the new attempt before deleting the previous one's answers. */
export function saveAttempt(
  {storage, person, quiz, slot}: QuizStorage,
  attempt: Attempt,
  before: Attempt | null,
): void {
  storage.write(keyOf(person, 'attempt', quiz.id, slot), attempt);
  if (before && before.id !== attempt.id) storage.removeAll(keyOf(person, 'answer', quiz.id, before.id, ''));
}

export function saveAnswer({storage, person, quiz}: QuizStorage, answer: GivenAnswer): void {
  storage.write(keyOf(person, 'answer', quiz.id, answer.attemptId, answer.questionId), answer);
}

export function saveResult({storage, person, quiz}: QuizStorage, result: QuizResult): void {
  storage.write(keyOf(person, 'result', quiz.id, result.attemptId), result);
}
