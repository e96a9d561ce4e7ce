import type {Names} from '../names';
import {oneOfWords, page, wholeNumber, yesNo} from './fields';
import {everyKind} from './page';
import {list, map, mapOf} from './shapes';

/** How a quiz is taken. */
export const quizSettings = {
  passing_score: wholeNumber({from: 0, to: 100}).optional(),
  attempts: wholeNumber({from: 1, to: 100}).optional(),
  draw: wholeNumber({from: 1, to: 1000}).optional(),
  shuffle: yesNo().optional(),
  mode: oneOfWords(['practice', 'check']).optional(),
  confidence: yesNo().optional(),
  points: mapOf(wholeNumber({from: 0, to: 100})).optional(),
};

/** Questions about the pages that it covers; the questions themselves stand in the body. */
export const quiz = (names: Names) =>
  map({
    ...everyKind(names),
    covers: list(page()).optional(),
    ...quizSettings,
  });
