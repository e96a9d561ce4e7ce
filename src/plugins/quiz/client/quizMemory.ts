import type {SafeStorage} from '../../../browser/storage';
import type {Attempt} from '../domain/attempt';
import type {GivenAnswer} from '../domain/givenAnswer';
import type {PublishedQuiz} from '../domain/quiz';
import type {QuizResult} from '../domain/quizResult';
import {recoverAttempt} from '../domain/recover';
import {isAttempt, isGivenAnswer, isQuizResult} from '../domain/stored';
import {keyOf, type Slot} from './storageKeys';

export interface QuizMemory {
  attempt: Attempt | null;
  /** Those of the attempt. */
  answers: readonly GivenAnswer[];
  /** All, reviews too, in no order. */
  results: readonly QuizResult[];
  unreadable: number;
}

/** Where the things of one quiz and one person are. */
export interface Place {
  storage: SafeStorage;
  person: string;
  quiz: PublishedQuiz;
  slot: Slot;
}

export function remember({storage, person, quiz, slot}: Place): QuizMemory {
  const {id} = quiz;
  const attempts = storage.list(keyOf(person, 'attempt', id, ''), isAttempt);
  const answers = storage.list(keyOf(person, 'answer', id, ''), isGivenAnswer);
  const results = storage.list(keyOf(person, 'result', id, ''), isQuizResult);
  const given = answers.entries.map(({value}) => value);
  const finished = results.entries.map(({value}) => value);
  const attempt =
    attempts.entries.find(({key}) => key === keyOf(person, 'attempt', id, slot))?.value ??
    recoverAttempt(quiz, given, finished, slot === 'review');
  return {
    attempt,
    answers: given.filter(({attemptId}) => attemptId === attempt?.id),
    results: finished,
    unreadable: [attempts, answers, results].reduce((sum, {unreadable}) => sum + unreadable.length, 0),
  };
}

/** The new one is there before the answers of the one before go. */
export function saveAttempt({storage, person, quiz, slot}: Place, attempt: Attempt, before: Attempt | null): void {
  storage.write(keyOf(person, 'attempt', quiz.id, slot), attempt);
  if (before && before.id !== attempt.id) storage.removeAll(keyOf(person, 'answer', quiz.id, before.id, ''));
}

export function saveAnswer({storage, person, quiz}: Place, answer: GivenAnswer): void {
  storage.write(keyOf(person, 'answer', quiz.id, answer.attemptId, answer.questionId), answer);
}

export function saveResult({storage, person, quiz}: Place, result: QuizResult): void {
  storage.write(keyOf(person, 'result', quiz.id, result.attemptId), result);
}
