import type {Names} from '@deskbook/text/names';
import {oneOfWords, page, text, wholeNumber, yesNo} from './fields';
import {everyKind} from './page';
import {lineOrList, list, map, record} from './shapes';

export const USUAL_PASSING_SCORE = 80;

export const quizSettings = {
  passing_score: wholeNumber(0, 100, '80').describe('The percentage needed to pass; 80 if left out').optional(),
  attempts: wholeNumber(1, 100).describe('How many times someone may take it').optional(),
  draw: wholeNumber(1, 1000).describe('How many questions an attempt has').optional(),
  shuffle: yesNo().describe('Whether the answers come in a new order each time').optional(),
  mode: oneOfWords(['practice', 'check']).describe('Whether answers are shown right away or at the end').optional(),
  confidence: yesNo().describe('Whether it asks how sure someone is').optional(),
  accept_typos: lineOrList(yesNo(), list(text('red-light')))
    .describe('Whether one wrong letter still counts, in all questions or in those listed')
    .optional(),
  points: record(wholeNumber(0, 100, '2'), 'red-light')
    .describe('Points for individual questions')
    .optional(),
};

export const quiz = (names: Names) =>
  map({
    ...everyKind(names),
    covers: list(page()).describe('The pages that it asks about').optional(),
    ...quizSettings,
  }).describe('Questions, which are in the text');
