import {isDate} from '../../content/dates';
import {
  type Check,
  hasShape,
  isCount,
  isInstant,
  isNullOr,
  isNumber,
  isOneOf,
  isPercent,
  isShare,
  isText,
  isTruth,
  type Shape,
} from './checks';
import type {AnsweredQuestion, FeedbackAnswer, RecordOf, RecordType} from './learningRecord';

/*
 * Anybody can write a learning file. These sizes are far beyond what a site makes, and small enough for a report of
 * hundreds of people.
 */
const LONGEST_LINE = 300;
const LONGEST_TEXT = 4000;
const MOST_QUESTIONS = 500;
const MOST_ANSWERS = 50;

const isNoLongerThan =
  (length: number): Check =>
  (value) =>
    isText(value) && (value as string).length <= length;

/** Without line breaks and other characters that nobody types. */
export const isLine: Check = (value) => isNoLongerThan(LONGEST_LINE)(value) && !/[\p{Cc}\p{Cs}]/u.test(value as string);
const isName: Check = (value) => isLine(value) && (value as string).trim() !== '';
const isLongText = isNoLongerThan(LONGEST_TEXT);
const isDay: Check = (value) => isText(value) && isDate(value as string);
const isPoints: Check = (value) => isNumber(value) && (value as number) >= 0;

const isShortListOf =
  (isItem: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(isItem);

export const ANSWERED_QUESTION: Shape<AnsweredQuestion> = {
  id: isName,
  hash: isName,
  fraction: isShare,
  points: isPoints,
  response: isNullOr(isLongText),
  carried: isTruth,
};

export const FEEDBACK_ANSWER: Shape<FeedbackAnswer> = {
  id: isName,
  value: (value) => isNumber(value) || isLongText(value),
};

/** What each field of a record has to be. Their order is that of the codes in e-mails (`packedFile.ts`). */
export const RECORD_SHAPES: {[Type in RecordType]: Shape<RecordOf<Type>>} = {
  quiz: {
    type: isOneOf('quiz'),
    quiz: isName,
    attempt: isName,
    title: isLine,
    started: isInstant,
    finished: isInstant,
    number: isCount,
    score: isPercent,
    points: isPoints,
    out_of: isPoints,
    passed: isTruth,
    questions: isShortListOf(hasShape(ANSWERED_QUESTION), MOST_QUESTIONS),
  },
  receipt: {type: isOneOf('receipt'), page: isName, title: isLine, version: isName, at: isInstant},
  step: {
    type: isOneOf('step'),
    path: isName,
    step: isName,
    how: isOneOf('read', 'attended'),
    at: isInstant,
    is_self_reported: isOneOf(true),
  },
  start: {type: isOneOf('start'), path: isName, on: isDay},
  feedback: {
    type: isOneOf('feedback'),
    session: isName,
    date: isDay,
    answers: isShortListOf(hasShape(FEEDBACK_ANSWER), MOST_ANSWERS),
    at: isInstant,
  },
};
