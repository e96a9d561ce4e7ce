import {
  type Check,
  hasShape,
  isCount,
  isInstant,
  isListOf,
  isNullOr,
  isNumber,
  isOneOf,
  isOptional,
  isPercent,
  isShare,
  isText,
  isTruth,
} from '@deskbook/records/domain/checks';
import {RULES} from '../types/rules';
import {DEGREES} from './answer';
import type {Attempt} from './attempt';
import type {GivenAnswer} from './givenAnswer';
import type {Answer} from './question';
import type {QuestionResult, QuizResult} from './quizResult';

/*
 * Data from storage or a file may be truncated, edited by hand or written by another version, so these checks must run
 * before anything uses it.
 */

const isAnswer: Check = (value) => {
  const {type, value: given} = (value ?? {}) as Partial<Answer>;
  return type !== undefined && Object.hasOwn(RULES, type) && RULES[type].isValue(given);
};

const isConfidence = isNullOr(isOneOf(...DEGREES));
const isPurpose = isOneOf('whole', 'retry', 'review');

const isQuestionResult = hasShape<QuestionResult>({
  id: isText,
  hash: isText,
  fraction: isShare,
  confidence: isConfidence,
  isCarried: isTruth,
  points: isOptional(isNumber),
  response: isOptional(isNullOr(isText)),
});

export const isGivenAnswer = hasShape<GivenAnswer>({
  attemptId: isText,
  questionId: isText,
  hash: isText,
  answer: isAnswer,
  isFinal: isTruth,
  confidence: isConfidence,
  sequence: isCount,
});

export const isAttempt = hasShape<Attempt>({
  id: isText,
  quizId: isText,
  purpose: isPurpose,
  number: isCount,
  seed: isCount,
  questions: isListOf(isText),
  carried: isListOf(isQuestionResult),
  startedAt: isInstant,
});

export const isQuizResult = hasShape<QuizResult>({
  attemptId: isText,
  quizId: isText,
  purpose: isPurpose,
  number: isCount,
  startedAt: isInstant,
  finishedAt: isInstant,
  score: isPercent,
  points: isNumber,
  outOf: isNumber,
  passed: isTruth,
  questions: isListOf(isQuestionResult),
});
