import {RULES} from '../types/rules';
import {DEGREES} from './answer';
import type {Attempt} from './attempt';
import {type Check, isCount, isListOf, isNullOr, isNumber, isOneOf, isText, isTruth} from './checks';
import type {GivenAnswer} from './givenAnswer';
import type {Answer} from './question';
import type {QuestionResult, QuizResult} from './quizResult';

/*
 * What lies in a browser's storage, or in a file, may have been cut off, edited by hand or written by another version.
 * Nothing of it is believed before one of these has looked at it.
 */

const isShare: Check = (value) => isNumber(value) && (value as number) >= 0 && (value as number) <= 1;
const isPercent: Check = (value) => isCount(value) && (value as number) <= 100;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const isInstant: Check = (value) =>
  isText(value) && INSTANT.test(value as string) && isNumber(Date.parse(value as string));

/** Fields beyond those of the shape pass: a later version may have added them. */
function hasShape<T>(shape: {[Field in keyof T]-?: Check}): (value: unknown) => value is T {
  const fields = Object.entries<Check>(shape);
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    fields.every(([field, isRight]) => isRight((value as Record<string, unknown>)[field]));
}

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
