import {
  hasShape,
  isCount,
  isInstant,
  isNullOr,
  isNumber,
  isOneOf,
  isPercent,
  isShare,
  isTruth,
  type Shape,
} from './checks';
import type {AnsweredQuestion, RecordOf, RecordType} from './learningRecord';
import {isLine, isLongText, isName, isShortListOf, STORED_SHAPES} from './storedShapes';

const MOST_QUESTIONS = 500;

const isPoints = (value: unknown) => isNumber(value) && (value as number) >= 0;

export const ANSWERED_QUESTION: Shape<AnsweredQuestion> = {
  id: isName,
  hash: isName,
  fraction: isShare,
  points: isPoints,
  response: isNullOr(isLongText),
  carried: isTruth,
};

/** Checks for each type of record. Codes in e-mails rely on the order of the fields (`packedFile.ts`). */
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
  ...STORED_SHAPES,
};
