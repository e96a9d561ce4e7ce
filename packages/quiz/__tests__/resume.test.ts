import {describe, expect, it} from 'vitest';
import {startRetry, startWhole} from '../domain/attempt';
import {resumeAttempt} from '../domain/resume';
import {choiceOf, givenOf, pick, quizOf, resultOf} from './quizOf';

const MADE = {number: 1, seed: 7, startedAt: '2026-11-03T10:00:00.000Z'};
const [a, b, c] = [choiceOf('a', 3, [0]), choiceOf('b', 3, [0]), choiceOf('c', 3, [0])];
const edited = choiceOf('a', 3, [1], {hash: 'a-2'});
const attempt = startWhole(quizOf([a, b]), MADE);
const answers = [givenOf(attempt, a, pick(0), {isFinal: true}), givenOf(attempt, b, pick(1))];

describe('an attempt that goes on', () => {
  it('is as it was where nothing was edited', () => {
    const resumed = resumeAttempt(attempt, answers, [a, b]);
    expect(resumed?.questions).toEqual([a, b]);
    expect([...(resumed?.answers.values() ?? [])]).toEqual(answers);
    expect(resumed?.changed).toEqual([]);
  });

  it('opens an edited question again, says so, and keeps the answers to the others', () => {
    const resumed = resumeAttempt(attempt, answers, [edited, b]);
    expect(resumed?.questions).toEqual([edited, b]);
    expect([...(resumed?.answers.keys() ?? [])]).toEqual(['b']);
    expect(resumed?.changed).toEqual(['a']);
  });

  it('no longer says so when it was answered as it is now, or was never answered', () => {
    const anew = [givenOf(attempt, edited, pick(1))];
    expect(resumeAttempt(attempt, anew, [edited, b])?.changed).toEqual([]);
    expect(resumeAttempt(attempt, [], [edited, b])?.changed).toEqual([]);
  });

  it('leaves out what was removed, and leaves what is new to the next attempt', () => {
    const resumed = resumeAttempt(attempt, answers, [b, c]);
    expect(resumed?.questions).toEqual([b]);
    expect([...(resumed?.answers.keys() ?? [])]).toEqual(['b']);
  });

  it('ends where nothing is left of what was asked', () => {
    expect(resumeAttempt(attempt, answers, [c])).toBeNull();
  });

  it('leaves out an answer that its question does not allow', () => {
    const strange = [givenOf(attempt, a, pick(3)), givenOf(attempt, b, {type: 'number', value: '1'})];
    expect(resumeAttempt(attempt, strange, [a, b])?.answers.size).toBe(0);
  });

  it('asks again what a retry took over and has been edited', () => {
    const retry = startRetry(quizOf([a, b]), resultOf({a: 1, b: 0}), MADE);
    const resumed = resumeAttempt(retry as never, [], [edited, b]);
    expect(resumed?.questions).toEqual([edited, b]);
    expect(resumed?.carried).toEqual([]);
    expect(resumed?.changed).toEqual(['a']);
  });
});
