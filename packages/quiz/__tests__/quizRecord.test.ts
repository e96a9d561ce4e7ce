import {hasShape} from '@deskbook/records/domain/checks';
import {RECORD_SHAPES} from '@deskbook/records/domain/recordShapes';
import {describe, expect, it} from 'vitest';
import {startRetry, startWhole} from '../domain/attempt';
import {finishAttempt} from '../domain/finishAttempt';
import type {Answer} from '../domain/question';
import {quizRecordOf} from '../domain/quizRecord';
import type {QuizResult} from '../domain/quizResult';
import {resumeAttempt} from '../domain/resume';
import {isQuizResult} from '../domain/stored';
import {choiceOf, givenOf, numberOf, pick, quizOf, resultOf} from './quizOf';

const [paper, width, ink] = [choiceOf('paper', 3, [1]), numberOf('width', 80, 1, {points: 2}), choiceOf('ink', 2, [0])];
const quiz = quizOf([paper, width, ink]);
const isQuizRecord = hasShape(RECORD_SHAPES.quiz);
const MADE = {number: 1, seed: 7, startedAt: '2026-11-03T10:00:00.000Z'};

function finished(attempt: ReturnType<typeof startWhole>, given: readonly [typeof paper, Answer][]): QuizResult {
  const answers = given.map(([question, answer]) => givenOf(attempt, question, answer));
  const resumed = resumeAttempt(attempt, answers, quiz.questions);
  if (!resumed) throw new Error('nothing is asked');
  return finishAttempt(quiz, attempt, resumed, '2026-11-03T10:05:00.000Z');
}

const first = () =>
  finished(startWhole(quiz, MADE), [
    [paper, pick(1)],
    [width, {type: 'number', value: '70'}],
  ]);

describe('the record of a result', () => {
  it('has what was answered to each question, and what it was worth', () => {
    const record = quizRecordOf(quiz.title, first());
    expect(isQuizRecord(record)).toBe(true);
    expect(record).toMatchObject({quiz: quiz.id, title: 'Holds', number: 1, score: 25, points: 1, out_of: 4});
    expect(record.questions).toEqual([
      {id: 'paper', hash: 'paper-1', fraction: 1, points: 1, response: '1', carried: false},
      {id: 'width', hash: 'width-1', fraction: 0, points: 2, response: '70', carried: false},
      {id: 'ink', hash: 'ink-1', fraction: 0, points: 1, response: null, carried: false},
    ]);
  });

  it('keeps the answers that a retry takes over', () => {
    const retry = startRetry(quiz, first(), {...MADE, number: 2});
    const record = quizRecordOf(quiz.title, finished(retry as never, [[width, {type: 'number', value: '80'}]]));
    expect(record.questions.slice(0, 2)).toEqual([
      {id: 'paper', hash: 'paper-1', fraction: 1, points: 1, response: '1', carried: true},
      {id: 'width', hash: 'width-1', fraction: 1, points: 2, response: '80', carried: false},
    ]);
  });

  it('has only the questions that were drawn', () => {
    const drawn = {...quiz, settings: {...quiz.settings, draw: 1}};
    const attempt = startWhole(drawn, MADE);
    const record = quizRecordOf(quiz.title, finished(attempt, []));
    expect(record.questions.map(({id}) => id)).toEqual(attempt.questions);
    expect(record.questions).toHaveLength(1);
  });

  it('can be made of a result that an earlier version kept', () => {
    const old = {...resultOf({a: 1, b: 0.5}), points: 3, outOf: 4};
    expect(isQuizResult(old)).toBe(true);
    const record = quizRecordOf('Holds', old);
    expect(isQuizRecord(record)).toBe(true);
    expect(record.questions[1]).toEqual({
      id: 'b',
      hash: 'b-1',
      fraction: 0.5,
      points: 2,
      response: null,
      carried: false,
    });
  });
});
