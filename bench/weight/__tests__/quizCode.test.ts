import {expect, test} from 'vitest';
import type {Transfer} from '../bytes';
import {describeQuizCode, isQuizTooHeavy, quizCodeOf} from '../quizCode';

const js = (path: string, bytes: number): Transfer => ({path, part: 'js', bytes});
const MAIN = js('/assets/js/main.1.js', 90_000);
const QUIZ = js('/assets/js/quiz.2.js', 20_000);
const THEME = js('/assets/js/3.3.js', 1_000);
const QUESTIONS = js('/assets/js/4.4.js', 6_000);
const OTHER_QUESTIONS = js('/assets/js/5.5.js', 7_000);
const ANOTHER = [MAIN, QUIZ, THEME, OTHER_QUESTIONS];

test('the code of quizzes are the scripts that quiz pages run and no other page does', () => {
  const scripts = new Map([
    ['quiz', [MAIN, QUIZ, THEME, QUESTIONS]],
    ['manual', [MAIN]],
    ['home', []],
  ]);
  const code = quizCodeOf(scripts, ANOTHER, 100);

  expect(code).toEqual({pages: 100, bytes: 21_000, elsewhere: 0, otherPages: 2});
  expect(isQuizTooHeavy(code)).toBe(false);
  expect(describeQuizCode(code)).toBe(
    '100 pages: 21.0 kB of scripts that only quiz pages run (at most 25.0 kB); the 2 other pages run 0 bytes of quiz code',
  );
});

test('code over its limit is told', () => {
  const scripts = new Map([['quiz', [MAIN, QUIZ, js('/assets/js/3.3.js', 5_001)]]]);

  expect(describeQuizCode(quizCodeOf(scripts, ANOTHER, 100))).toMatch(/^OVER: /);
});

test('a page without a quiz that runs something of it is told', () => {
  const scripts = new Map([
    ['quiz', [MAIN, QUIZ]],
    ['manual', [MAIN, QUIZ]],
  ]);
  const code = quizCodeOf(scripts, ANOTHER, 100);

  expect(code).toMatchObject({bytes: 20_000, elsewhere: 20_000});
  expect(describeQuizCode(code)).toMatch(/^OVER: /);
});
