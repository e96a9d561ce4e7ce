import {describe, expect, it} from 'vitest';
import type {Confidence} from '../domain/answer';
import type {QuizResult} from '../domain/quizResult';
import {firstDue, scheduleQuestions} from '../domain/schedule';
import {resultOf} from './quizOf';

const QUESTIONS = [{id: 'a', hash: 'a-1'}];
const FIRST = '2026-01-05T10:00:00.000Z';
const FAR = '2036-01-01T00:00:00.000Z';
const DAY = 24 * 60 * 60 * 1000;

const answered = (at: string, fraction = 1, confidence: Confidence | null = null, hash = 'a-1'): QuizResult => {
  const questions = [{id: 'a', hash, fraction, confidence, isCarried: false}];
  return resultOf({}, {finishedAt: at, questions});
};
const dueAfter = (results: readonly QuizResult[], now = FAR) =>
  scheduleQuestions(QUESTIONS, results, now)[0]?.due ?? '';
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;

describe('the first review', () => {
  it.each([
    ['wrong', 0, null, 1],
    ['partly right', 0.5, 'sure', 2],
    ['right by a guess', 1, 'guess', 2],
    ['right', 1, null, 3],
    ['right and thought so', 1, 'think-so', 3],
    ['right and sure', 1, 'sure', 8],
  ] as const)('of what was %s (%d, %j) comes after %d days', (_, fraction, confidence, expected) => {
    expect(days(FIRST, dueAfter([answered(FIRST, fraction, confidence)]))).toBe(expected);
  });
});

describe('later reviews', () => {
  it('come at growing distances, none much longer than a year', () => {
    const results = [answered(FIRST)];
    const distances: number[] = [];
    for (let review = 0; review < 7; review++) {
      const last = results.at(-1)?.finishedAt as string;
      const due = dueAfter(results);
      distances.push(days(last, due));
      results.push(answered(due));
    }
    expect(distances).toEqual([3, 14, 57, 196, 366, 366, 366]);
  });

  it('come soon again after a mistake', () => {
    const results = [answered(FIRST), answered('2026-01-08T10:00:00.000Z'), answered('2026-01-20T10:00:00.000Z', 0)];
    expect(days('2026-01-20T10:00:00.000Z', dueAfter(results))).toBeLessThan(4);
  });

  it('are not put off by a retry right after a mistake', () => {
    const mistake = answered(FIRST, 0);
    const retry = answered('2026-01-05T10:10:00.000Z');
    expect(dueAfter([mistake, retry])).toBe(dueAfter([mistake]));
  });
});

describe('a quiz', () => {
  const passed = (hash = 'a-1') => ({...answered(FIRST, 1, 'sure', hash), passed: true});
  const dueFirst = (validFor: string | null, results = [passed()]) =>
    firstDue({questions: QUESTIONS, passingScore: 80, validFor}, results, FIRST);

  it('is due when its first question is, or when its pass has to be renewed', () => {
    expect(dueFirst(null)).toBe('2026-01-13T10:00:00.000Z');
    expect(dueFirst('1 year')).toBe('2026-01-13T10:00:00.000Z');
    expect(dueFirst('8 days')).toBe(new Date('2026-01-11T00:00').toISOString());
  });

  it('that was edited since is due when its pass has to be renewed', () => {
    const results = [passed('a-0')];
    expect(dueFirst(null, results)).toBeNull();
    expect(dueFirst('1 year', results)).toBe(new Date('2026-12-06T00:00').toISOString());
  });
});

describe('the schedule', () => {
  it('counts a mistake also soon after the question was right', () => {
    expect(dueAfter([answered(FIRST), answered('2026-01-05T10:10:00.000Z', 0)])).not.toBe(dueAfter([answered(FIRST)]));
  });

  it('is the same in whatever order the results lie in the storage', () => {
    const results = [answered(FIRST), answered('2026-01-09T10:00:00.000Z', 0.5), answered('2026-02-01T10:00:00.000Z')];
    expect(dueAfter([...results].reverse())).toBe(dueAfter(results));
  });

  it('passes over what was carried over, other versions of a question and questions that are gone', () => {
    const carried = resultOf({}, {questions: [{...answered(FIRST).questions[0], isCarried: true} as never]});
    expect(scheduleQuestions(QUESTIONS, [carried, answered(FIRST, 1, null, 'a-0')], FAR)).toEqual([]);
    expect(scheduleQuestions([], [answered(FIRST)], FAR)).toEqual([]);
  });

  it('begins with what is due the longest', () => {
    const questions = ['a', 'b', 'c'].map((id) => ({id, hash: `${id}-1`}));
    const results = [resultOf({a: 1, b: 0}), resultOf({c: 0}, {finishedAt: '2026-10-01T10:00:00.000Z'})];
    expect(scheduleQuestions(questions, results, FAR).map(({id}) => id)).toEqual(['c', 'b', 'a']);
  });

  it('takes a result that a wrong clock dated ahead as of now', () => {
    expect(dueAfter([answered(FAR)], FIRST)).toBe(dueAfter([answered(FIRST)], FIRST));
  });
});
