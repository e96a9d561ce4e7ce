import {expect, test} from 'vitest';
import type {Transfer} from '../bytes';
import {describeQuizCode, isQuizTooHeavy, quizCodeOf} from '../quizCode';

const js = (path: string, bytes: number): Transfer => ({path, part: 'js', bytes});
const MAIN = js('/assets/js/main.1.js', 90_000);
const QUIZ = js('/assets/js/quiz.2.js', 20_000);
const QUESTIONS = js('/assets/js/3.3.js', 2_000);

test('the scripts of quizzes are those that the quiz page alone runs', () => {
  const code = quizCodeOf(
    new Map([
      ['quiz', [MAIN, QUIZ, QUESTIONS]],
      ['manual', [MAIN]],
      ['home', []],
    ]),
    100,
  );

  expect(code).toEqual({pages: 100, bytes: 22_000, elsewhere: 0, otherPages: 2});
  expect(code && isQuizTooHeavy(code)).toBe(false);
  expect(code && describeQuizCode(code)).toBe(
    '100 pages: 22.0 kB of scripts that only the quiz page runs, its questions among them (at most 25.0 kB); ' +
      'the 2 other pages run 0 bytes of quiz code',
  );
});

test('a page without a quiz that runs something of it is told', () => {
  const code = quizCodeOf(
    new Map([
      ['quiz', [MAIN, QUIZ]],
      ['manual', [MAIN, QUIZ]],
    ]),
    100,
  );

  expect(code).toMatchObject({bytes: 20_000, elsewhere: 20_000});
  expect(code && describeQuizCode(code)).toMatch(/^OVER: /);
});

test('a site without a quiz says nothing of it', () => {
  expect(quizCodeOf(new Map([['manual', [MAIN]]]), 100)).toBeNull();
});
