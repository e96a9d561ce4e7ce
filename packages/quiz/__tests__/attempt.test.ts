import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {drawQuestions, orderOptions, startRetry, startReview, startWhole} from '../domain/attempt';
import {attemptIdOf, readAttemptId} from '../domain/attemptId';
import {recoverAttempt} from '../domain/recover';
import {choiceOf, givenOf, orderOf, pick, quizOf, resultOf, textOf} from './quizOf';

const MADE = {number: 2, seed: 77, startedAt: '2026-11-03T10:00:00.000Z'};
const QUESTIONS = ['a', 'b', 'c', 'd', 'e'].map((id) => choiceOf(id, 4, [0]));
const seed = fc.integer({min: 0, max: 2 ** 32 - 1});

describe('drawing', () => {
  it('takes all where the quiz does not say how many', () => {
    expect(drawQuestions(quizOf(QUESTIONS), 1)).toEqual(QUESTIONS);
    expect(drawQuestions(quizOf(QUESTIONS, {draw: 9}), 1)).toEqual(QUESTIONS);
  });

  it('takes as many as it says, in the order of the author, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 5}), seed, (draw, seed) => {
        const drawn = drawQuestions(quizOf(QUESTIONS, {draw}), seed).map(({id}) => id);
        expect(drawn).toHaveLength(draw);
        expect([...drawn].sort()).toEqual(drawn);
        expect(drawQuestions(quizOf(QUESTIONS, {draw}), seed).map(({id}) => id)).toEqual(drawn);
      }),
    );
  });

  it('takes each question at times', () => {
    const quiz = quizOf(QUESTIONS, {draw: 2});
    const drawn = Array.from({length: 50}, (_, seed) => drawQuestions(quiz, seed)).flat();
    expect(new Set(drawn)).toEqual(new Set(QUESTIONS));
  });
});

describe('the order of options', () => {
  it('is the same for the same seed, and keeps pinned ones in their place', () => {
    const pinned = {...choiceOf('a', 4, [0]), pinned: [false, false, false, true]};
    fc.assert(
      fc.property(seed, (seed) => {
        const order = orderOptions(pinned as typeof pinned & {type: 'single-choice'}, seed, true);
        expect([...order].sort()).toEqual([0, 1, 2, 3]);
        expect(order[3]).toBe(3);
      }),
    );
  });

  it('differs from question to question, so that the right one is not always in the same place', () => {
    const orders = Array.from({length: 20}, (_, place) => orderOptions(choiceOf(`q${place}`, 4, [0]), 7, true).join());
    expect(new Set(orders).size).toBeGreaterThan(5);
  });

  it("is the author's where the quiz is not shuffled, and none where it is no choice", () => {
    expect(orderOptions(choiceOf('a', 3, [0]), 7, false)).toEqual([0, 1, 2]);
    expect(orderOptions(orderOf('a', [1, 0, 2]), 7, true)).toEqual([]);
    expect(orderOptions(textOf('a', ['x']), 7, true)).toEqual([]);
  });
});

describe('a retry', () => {
  const quiz = quizOf(QUESTIONS);

  it('asks what was not fully right, and takes over the rest', () => {
    const retry = startRetry(quiz, resultOf({a: 1, b: 0, c: 0.5}), MADE);
    expect(retry?.questions).toEqual(['b', 'c']);
    expect(retry?.carried).toEqual([{id: 'a', hash: 'a-1', fraction: 1, confidence: null, isCarried: true}]);
  });

  it('asks again what was right and has been edited since', () => {
    const edited = quizOf([choiceOf('a', 4, [0], {hash: 'a-2'}), ...QUESTIONS.slice(1)]);
    expect(startRetry(edited, resultOf({a: 1, b: 1}), MADE)?.questions).toEqual(['a']);
  });

  it('asks nothing where all was right, and nothing of what is gone', () => {
    expect(startRetry(quiz, resultOf({a: 1, b: 1}), MADE)).toBeNull();
    expect(startRetry(quiz, resultOf({gone: 0}), MADE)).toBeNull();
  });
});

describe('a review', () => {
  it('asks the questions named that are there, in the order of the author', () => {
    expect(startReview(quizOf(QUESTIONS), ['c', 'gone', 'a'], MADE)?.questions).toEqual(['a', 'c']);
    expect(startReview(quizOf(QUESTIONS), ['gone'], MADE)).toBeNull();
  });
});

describe("an attempt's id", () => {
  it('holds all that is needed to begin the attempt once more', () => {
    const made = fc.record({
      number: fc.nat(999),
      seed,
      startedAt: fc.date({min: new Date(0), max: new Date(9e13), noInvalidDate: true}),
    });
    fc.assert(
      fc.property(fc.constantFrom('whole', 'retry', 'review'), made, (purpose, {startedAt, ...rest}) => {
        const begun = {...rest, startedAt: startedAt.toISOString()};
        expect(readAttemptId(attemptIdOf(purpose, begun))).toEqual({purpose, ...begun});
      }),
    );
  });

  it.each(['', 'whole', 'whole-1-2', 'other-1-2-3', 'whole-1-2-x', 'whole-1-2-999999999999999999'])(
    'is not made of %j',
    (id) => {
      expect(readAttemptId(id)).toBeUndefined();
    },
  );
});

describe('an attempt that can no longer be read', () => {
  it('is begun once more from the answers that were given in it', () => {
    const quiz = quizOf(QUESTIONS, {draw: 3});
    const whole = startWhole(quiz, MADE);
    expect(recoverAttempt(quiz, [givenOf(whole, QUESTIONS[0] as never, pick(1))], [], false)).toEqual(whole);
  });

  it('takes over what a retry took over', () => {
    const quiz = quizOf(QUESTIONS);
    const results = [resultOf({a: 1, b: 0, c: 1}, {number: 1})];
    const retry = startRetry(quiz, results[0] as never, MADE);
    const answers = [givenOf(retry as never, QUESTIONS[1] as never, pick(1))];
    expect(recoverAttempt(quiz, answers, results, false)).toEqual(retry);
  });

  it('does not take the place of one of another kind, and is the newest of several', () => {
    const quiz = quizOf(QUESTIONS);
    const review = startReview(quiz, ['b'], MADE);
    const [older, newer] = [startWhole(quiz, MADE), startWhole(quiz, {...MADE, number: 3})];
    const answers = [older, newer, review].map((attempt) => givenOf(attempt as never, QUESTIONS[1] as never, pick(1)));
    expect(recoverAttempt(quiz, answers, [], false)).toEqual(newer);
    expect(recoverAttempt(quiz, answers, [], true)).toEqual(review);
    expect(recoverAttempt(quiz, [], [], false)).toBeNull();
  });
});
