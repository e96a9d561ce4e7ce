import {isDate} from '@deskbook/text/dates/dates';
import {type Check, hasShape, isInstant, isNumber, isOneOf, isText, type Shape} from './checks';
import type {FeedbackAnswer, RecordOf} from './learningRecord';

/*
 * Anyone can write a learning file. These limits are far above what a site produces, and low enough for a report on
 * hundreds of people.
 */
const LONGEST_LINE = 300;
const LONGEST_TEXT = 4000;
const MOST_ANSWERS = 50;

const isNoLongerThan =
  (length: number): Check =>
  (value) =>
    isText(value) && (value as string).length <= length;

/** Text without line breaks and other control characters. */
export const isLine: Check = (value) => isNoLongerThan(LONGEST_LINE)(value) && !/[\p{Cc}\p{Cs}]/u.test(value as string);
export const isName: Check = (value) => isLine(value) && (value as string).trim() !== '';
export const isLongText = isNoLongerThan(LONGEST_TEXT);
const isDay: Check = (value) => isText(value) && isDate(value as string);

export const isShortListOf =
  (isItem: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(isItem);

export const FEEDBACK_ANSWER: Shape<FeedbackAnswer> = {
  id: isName,
  value: (value) => isNumber(value) || isLongText(value),
};

/** Records stored exactly as they are sent. Quizzes store their own results, which contain more. */
export type StoredType = 'receipt' | 'step' | 'start' | 'feedback';

export const STORED_SHAPES: {[Type in StoredType]: Shape<RecordOf<Type>>} = {
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
