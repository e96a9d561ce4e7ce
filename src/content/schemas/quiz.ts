import type {Names} from '../names';
import {oneOfWords, page, text, wholeNumber, yesNo} from './fields';
import {everyKind} from './page';
import {lineOrList, list, map, record} from './shapes';

/** How a quiz is taken. */
export const quizSettings = {
  passing_score: wholeNumber({from: 0, to: 100}).optional(),
  attempts: wholeNumber({from: 1, to: 100}).optional(),
  draw: wholeNumber({from: 1, to: 1000}).optional(),
  shuffle: yesNo().optional(),
  mode: oneOfWords(['practice', 'check']).optional(),
  confidence: yesNo().optional(),
  /** For all questions in which something is typed, or for those whose ids are listed. */
  accept_typos: lineOrList(yesNo(), list(text('red-light'))).optional(),
  points: record(wholeNumber({from: 0, to: 100})).optional(),
};

/** Questions about the pages that it covers; the questions themselves are in the body. */
export const quiz = (names: Names) =>
  map({
    ...everyKind(names),
    covers: list(page()).optional(),
    ...quizSettings,
  });
