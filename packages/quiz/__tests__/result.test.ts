import {scoreOf} from '@deskbook/records/domain/grading/scoreOf';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {startRetry, startWhole} from '../domain/attempt';
import {finishAttempt} from '../domain/finishAttempt';
import type {QuizResult} from '../domain/quizResult';
import {
  attemptsLeft,
  bestOf,
  byTime,
  changedSincePassed,
  countedResults,
  passOf,
  resultToRetry,
  steadyNow,
} from '../domain/result';
import {resumeAttempt} from '../domain/resume';
import {choiceOf, givenOf, pick, quizOf, resultOf} from './quizOf';

const MADE = {number: 1, seed: 7, startedAt: '2026-11-03T10:00:00.000Z'};
const LATER = '2026-11-03T10:09:00.000Z';
const [a, b] = [choiceOf('a', 3, [0]), choiceOf('b', 3, [0], {points: 3})];
const quiz = quizOf([a, b]);
const attempt = startWhole(quiz, MADE);

const finish = (answers: Parameters<typeof resumeAttempt>[1], now = LATER) =>
  finishAttempt(quiz, attempt, resumeAttempt(attempt, answers, quiz.questions) as never, now);

describe('finishing', () => {
  it('counts all that is filled in, checked or not, by its weight', () => {
    const answers = [givenOf(attempt, a, pick(1), {isFinal: true}), givenOf(attempt, b, pick(0), {confidence: 'sure'})];
    expect(finish(answers)).toEqual({
      attemptId: attempt.id,
      quizId: quiz.id,
      purpose: 'whole',
      number: 1,
      startedAt: MADE.startedAt,
      finishedAt: LATER,
      score: 75,
      points: 3,
      outOf: 4,
      passed: false,
      questions: [
        {id: 'a', hash: 'a-1', fraction: 0, confidence: null, isCarried: false, points: 1, response: '1'},
        {id: 'b', hash: 'b-1', fraction: 1, confidence: 'sure', isCarried: false, points: 3, response: '0'},
      ],
    });
  });

  it('gives nothing for nothing, and all for all', () => {
    expect(finish([])).toMatchObject({score: 0, passed: false});
    const answers = [givenOf(attempt, a, pick(0)), givenOf(attempt, b, pick(0))];
    expect(finish(answers)).toMatchObject({score: 100, passed: true});
  });

  it('never ends before it began, though the clock was set back', () => {
    expect(finish([], '2019-01-01T00:00:00.000Z').finishedAt).toBe(MADE.startedAt);
  });

  it('counts in a retry what was right before', () => {
    const retry = startRetry(quiz, resultOf({a: 0, b: 1}), {...MADE, number: 2}) as never;
    const resumed = resumeAttempt(retry, [givenOf(retry, a, pick(0))], quiz.questions) as never;
    const result = finishAttempt(quiz, retry, resumed, LATER);
    expect(result).toMatchObject({score: 100, passed: true, points: 4, outOf: 4});
    expect(result.questions.map(({isCarried}) => isCarried)).toEqual([false, true]);
  });
});

describe('the score', () => {
  const weighed = fc.array(fc.record({fraction: fc.double({min: 0, max: 1, noNaN: true}), points: fc.nat(9)}), {
    minLength: 1,
    maxLength: 9,
  });
  const score = (items: readonly {fraction: number; points: number}[]) => {
    const named = items.map((item, place) => ({...item, id: `q${place}`}));
    return scoreOf(named, named).score;
  };

  it('is a whole number from 0 to 100, 100 only where all that counts is right, and always there', () => {
    fc.assert(
      fc.property(weighed, (items) => {
        const percent = score(items);
        expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true);
        expect(score(items.map((item) => ({...item, fraction: 1})))).toBe(100);
        expect(score(items.map((item) => ({...item, fraction: 0})))).toBe(0);
      }),
    );
  });

  it('is rounded down, so that a passing score has passed', () => {
    expect(score([0.796, 0.796].map((fraction) => ({fraction, points: 1})))).toBe(79);
    expect(score([{fraction: 0.999, points: 1}])).toBe(99);
  });

  it('loses nothing to the arithmetic of computers', () => {
    expect(0.29 * 100).toBeLessThan(29);
    expect(score([{fraction: 0.29, points: 1}])).toBe(29);
  });

  it('weighs all the same where no question is worth anything', () => {
    expect(score([1, 0].map((fraction) => ({fraction, points: 0})))).toBe(50);
  });
});

describe('results', () => {
  const first = resultOf({a: 1, b: 0}, {number: 1});
  const second = resultOf({a: 1, b: 1}, {number: 2, finishedAt: '2026-11-04T10:00:00.000Z'});
  const third = resultOf({a: 1, b: 1}, {number: 3, finishedAt: '2026-11-05T10:00:00.000Z'});
  const review = resultOf({a: 1}, {number: 4, purpose: 'review'});

  it('keep the best, the first of equals, and no review', () => {
    expect(bestOf([third, review, second, first])).toBe(second);
    expect(bestOf([review])).toBeNull();
  });

  it('count as attempts, but for reviews', () => {
    expect(countedResults([third, review, first, second])).toEqual([first, second, third]);
    const left = (attempts: number | null, ...results: QuizResult[]) =>
      attemptsLeft({attempts, passingScore: 80, validFor: null}, results, '2026-11-25');
    expect(left(4, first, second, review)).toBe(2);
    expect(left(1, first, second)).toBe(0);
    expect(left(null, first)).toBeNull();
  });

  it('start from 0 when a pass has to be renewed', () => {
    const yearly = {attempts: 2, passingScore: 80, validFor: '1 year'};
    const results = [first, second];
    expect(attemptsLeft(yearly, results, '2027-09-01')).toBe(0);
    expect(attemptsLeft(yearly, results, '2027-11-01')).toBe(2);
    const failed = resultOf({a: 0}, {number: 3, finishedAt: '2027-11-02T10:00:00.000Z'});
    expect(attemptsLeft(yearly, [...results, failed], '2027-11-20')).toBe(1);
  });

  it('give a retry what was correct, unless a pass has to be renewed and they are older than that', () => {
    const yearly = {passingScore: 80, validFor: '1 year'};
    const failed = resultOf({a: 0, b: 1}, {number: 3, finishedAt: '2027-11-02T10:00:00.000Z'});
    expect(resultToRetry(yearly, [first, second], '2027-09-01')).toBe(second);
    expect(resultToRetry(yearly, [first, second], '2027-11-01')).toBeNull();
    expect(resultToRetry(yearly, [first, second], '2029-01-01')).toBeNull();
    expect(resultToRetry(yearly, [first, second, failed], '2027-11-20')).toBe(failed);
    expect(resultToRetry({...yearly, validFor: null}, [first, second], '2029-01-01')).toBe(second);
    expect(resultToRetry(yearly, [], '2029-01-01')).toBeNull();
  });

  it('are passed by the first pass, or by the last one if it expires', () => {
    const again = resultOf({a: 1, b: 1}, {number: 3, finishedAt: '2027-10-20T10:00:00.000Z'});
    const passIn = (validFor: string | null, today: string) =>
      passOf({passingScore: 80, validFor}, [first, second, again], today);
    expect(passIn(null, '2030-01-01')).toEqual({result: second, validity: {state: 'valid', until: null}});
    expect(passIn('1 year', '2027-11-20')).toEqual({result: again, validity: {state: 'valid', until: '2028-10-20'}});
    expect(passIn('1 year', '2028-10-21')?.validity.state).toBe('expired');
    expect(passOf({passingScore: 80, validFor: '1 year'}, [first], '2027-01-01')).toBeNull();
  });

  it('stay in order where the clock stood still', () => {
    const same = {...second, finishedAt: first.finishedAt};
    expect([same, first].sort(byTime)).toEqual([first, same]);
  });

  it('stay in order where the clock was set back', () => {
    expect(steadyNow('2026-11-04T09:30:00.000Z', [second])).toBe(second.finishedAt);
    expect(steadyNow('2026-11-04T10:30:00.000Z', [second])).toBe('2026-11-04T10:30:00.000Z');
  });

  it('do not drag the time along where a clock went far ahead once', () => {
    const ahead = {...second, finishedAt: '2036-01-01T00:00:00.000Z'};
    expect(steadyNow('2026-11-04T10:30:00.000Z', [ahead])).toBe('2026-11-04T10:30:00.000Z');
  });
});

describe('what has changed since the quiz was passed', () => {
  const edited = [choiceOf('a', 3, [1], {hash: 'a-2'}), b, choiceOf('new', 3, [0])];

  it('is what was asked then and has been edited', () => {
    expect(changedSincePassed(edited, [resultOf({a: 1, b: 1})])).toEqual(['a']);
  });

  it('is nothing where the quiz was not passed', () => {
    expect(changedSincePassed(edited, [resultOf({a: 1, b: 0})])).toEqual([]);
  });

  it('is no longer what was answered since, be it in a review', () => {
    const asked = {id: 'a', hash: 'a-2', fraction: 0, confidence: null, isCarried: false};
    const review = resultOf({}, {purpose: 'review', number: 2, questions: [asked]});
    expect(changedSincePassed(edited, [resultOf({a: 1, b: 1}), review])).toEqual([]);
  });
});
