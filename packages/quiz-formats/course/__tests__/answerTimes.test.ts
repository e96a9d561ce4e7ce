import type {GivenAnswer} from '@deskbook/quiz/domain/givenAnswer';
import {expect, it} from 'vitest';
import {createAnswerTimes} from '../player/lmsStorage';

const answer = (questionId: string, value: string, sequence: number): GivenAnswer => ({
  attemptId: 'one',
  questionId,
  hash: 'x',
  answer: {type: 'short-text', value},
  isFinal: false,
  confidence: null,
  sequence,
});

it('measures from the last change of another answer to the first that counts', () => {
  let now = 0;
  const times = createAnswerTimes({attemptId: undefined, took: new Map()}, () => now);
  now = 4000;
  times.note('one', [answer('a', 'first', 1)]);
  now = 6000;
  times.note('one', [answer('a', 'second', 2)]);
  now = 9000;
  times.note('one', [answer('a', 'second', 2), answer('b', '', 3)]);
  now = 10_000;
  times.note('one', [answer('a', 'second', 2), answer('b', 'third', 4)]);
  expect([...times.took]).toEqual([
    ['a', 4000],
    ['b', 1000],
  ]);
});

it('begins again with the next attempt, and goes on with what was measured on an earlier visit', () => {
  let now = 0;
  const times = createAnswerTimes({attemptId: 'one', took: new Map([['a', 700]])}, () => now);
  now = 500;
  times.note('one', [answer('a', 'first', 1), answer('b', 'second', 2)]);
  expect([...times.took]).toEqual([
    ['a', 700],
    ['b', 500],
  ]);
  now = 9000;
  times.note('two', []);
  expect([...times.took]).toEqual([]);
  now = 9300;
  times.note('two', [answer('b', 'again', 1)]);
  expect([...times.took]).toEqual([['b', 300]]);
});
