import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {startRetry, startWhole} from '../domain/attempt';
import {isAttempt, isGivenAnswer, isQuizResult} from '../domain/stored';
import {choiceOf, givenOf, pick, quizOf, resultOf} from './quizOf';

const quiz = quizOf([choiceOf('a', 3, [0]), choiceOf('b', 3, [0])]);
const MADE = {number: 2, seed: 7, startedAt: '2026-11-03T10:00:00.000Z'};
const attempt = startRetry(quiz, resultOf({a: 1, b: 0}), MADE) as object;
const answer = givenOf({id: 'whole-1-7-0'}, choiceOf('a', 3, [0]), pick(1), {confidence: 'sure'});

const KINDS = [
  ['an attempt', isAttempt, attempt],
  ['an answer', isGivenAnswer, answer],
  ['a result', isQuizResult, resultOf({a: 1})],
] as const;

describe.each(KINDS)('%s', (_, isRight, value) => {
  it('is known again from its text', () => {
    expect(isRight(JSON.parse(JSON.stringify(value)))).toBe(true);
  });

  it('may have fields of a later version', () => {
    expect(isRight({...value, later: 1})).toBe(true);
  });

  it('misses no field', () => {
    for (const field of Object.keys(value)) {
      const {[field as never]: _, ...rest} = value as Record<string, unknown>;
      expect([field, isRight(rest)]).toEqual([field, false]);
    }
  });

  it('has no field of another form', () => {
    for (const field of Object.keys(value)) {
      expect([field, isRight({...value, [field]: {strange: true}})]).toEqual([field, false]);
    }
  });

  it('is not anything else, and looking at it never fails', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(isRight(anything)).toBe(false);
      }),
    );
  });
});

describe('stored things', () => {
  it.each([
    {type: 'single-choice', value: ['0']},
    {type: 'single-choice', value: [-1]},
    {type: 'single-choice', value: [0.5]},
    {type: 'match', value: [undefined]},
    {type: 'number', value: 5},
    {type: 'blanks', value: [null]},
    {type: 'constructor', value: []},
    {type: 'order'},
    null,
  ])('have no answer such as %j', (given) => {
    expect(isGivenAnswer({...answer, answer: given})).toBe(false);
  });

  it.each(['2026-11-03', '2026-13-03T10:00:00.000Z', '2026-11-03T10:00:00Z', ''])('have no time such as %j', (at) => {
    expect(isAttempt({...startWhole(quiz, MADE), startedAt: at})).toBe(false);
  });

  it.each([101, -1, 79.5, Number.NaN])('have no score such as %d', (score) => {
    expect(isQuizResult({...resultOf({a: 1}), score})).toBe(false);
  });
});
