import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {AnsweredQuestion} from '../../domain/learningRecord';
import {type AnsweredQuiz, median, questionStatistics} from '../../domain/statistics/questionStatistics';
import {bestAttempt, firstAttempt, type QuizStatistics, quizStatistics} from '../../domain/statistics/quizStatistics';

const fixture = (name: string) => JSON.parse(readFileSync(new URL(`./__fixtures__/${name}`, import.meta.url), 'utf8'));

/** Builds one attempt per person from questions worth one point each: `110` has the first two right. */
function attemptsOf(...rows: readonly string[]): AnsweredQuiz[] {
  return rows.map((row) => attempt([...row].map((digit, place) => question(`q${place + 1}`, Number(digit)))));
}

function question(id: string, fraction: number, others: Partial<AnsweredQuestion> = {}): AnsweredQuestion {
  return {id, hash: 'h', fraction, points: 1, response: String(fraction), carried: false, ...others};
}

function attempt(questions: readonly AnsweredQuestion[], others: Partial<AnsweredQuiz> = {}): AnsweredQuiz {
  const [started, finished] = ['2027-03-03T15:00:00.000Z', '2027-03-03T15:10:00.000Z'];
  return {started, finished, number: 1, score: 50, passed: false, questions, ...others};
}

test('equals what the script in Python says about the same answers', () => {
  const {questions, ...quiz} = quizStatistics(fixture('answers.json'));
  const expected: QuizStatistics = fixture('expected.json');
  expect(quiz).toEqual({people: 24, first: expected.first, attempts: expected.attempts, seconds: expected.seconds});
  expect(questions).toHaveLength(7);
  for (const {facility, discriminationIndex, discriminativeEfficiency, ...rest} of expected.questions) {
    const ours = questions.find(({id, hash}) => id === rest.id && hash === rest.hash);
    expect(ours).toMatchObject(rest);
    expect(ours?.facility).toBeCloseTo(facility, 10);
    expect(ours?.discriminationIndex).toBeCloseTo(discriminationIndex as number, 10);
    expect(ours?.discriminativeEfficiency).toBeCloseTo(discriminativeEfficiency as number, 10);
  }
});

test('computes by hand what four people answered', () => {
  // Points for the second question are 1, 0, 1, 0, and for the rest 2, 1, 0, 1. Means 1/2 and 1, covariance 0 of at
  // most 2/3.
  const [first, second] = questionStatistics(attemptsOf('111', '100', '010', '001'));
  expect(second).toMatchObject({asked: 4, facility: 0.5, discriminationIndex: 0, discriminativeEfficiency: 0});
  // Points 1, 1, 0, 0 and 2, 0, 1, 1 have the same statistics.
  expect(first).toMatchObject({facility: 0.5, discriminationIndex: 0});
});

test('is 1 for a question that parts those who know the rest from those who do not, and -1 for the opposite', () => {
  const [good, , , bad] = questionStatistics(attemptsOf('1110', '1110', '0001', '0001'));
  expect(good?.discriminationIndex).toBeCloseTo(1);
  expect(good?.discriminativeEfficiency).toBeCloseTo(1);
  expect(bad?.discriminationIndex).toBeCloseTo(-1);
  expect(bad?.discriminativeEfficiency).toBeCloseTo(-1);
});

test('says nothing about what all answered alike, or one person alone', () => {
  const third = 1 / 3;
  const alike = [1, 2, 3].map(() => attempt([question('q1', third), question('q2', third), question('q3', third)]));
  for (const attempts of [alike, attemptsOf('10')])
    for (const {discriminationIndex, discriminativeEfficiency} of questionStatistics(attempts))
      expect([discriminationIndex, discriminativeEfficiency]).toEqual([null, null]);
});

test('counts all questions the same in a quiz without points', () => {
  const pointless = (row: string) =>
    attempt([...row].map((digit, at) => question(`q${at}`, Number(digit), {points: 0})));
  const rows = ['111', '100', '110', '000'];
  const ours = questionStatistics(rows.map(pointless)).map((each) => each.discriminationIndex);
  expect(ours).toEqual(questionStatistics(attemptsOf(...rows)).map((each) => each.discriminationIndex));
  expect(ours).not.toContain(null);
});

test('names each of the wrong answers that were given most often, and leaves blank ones out', () => {
  const answers = ['b', 'c', 'b', 'c', 'd', null, null, null].map((response) =>
    attempt([question('q', 0, {response})]),
  );
  const right = attempt([question('q', 1, {response: 'a'})]);
  const [found] = questionStatistics([...answers, right, right, right]);
  expect(found).toMatchObject({mostChosenWrong: {responses: ['b', 'c'], count: 2}, blank: 3, asked: 11});
  expect(questionStatistics([right])[0]?.mostChosenWrong).toBeNull();
});

test('judges questions by first attempts, and people by their best', () => {
  const first = attempt([question('q', 0)], {score: 0});
  const again = attempt([question('q', 1)], {finished: '2027-03-04T15:00:00.000Z', number: 2, score: 100});
  const later = {...again, finished: '2027-03-05T15:00:00.000Z', number: 3};
  const people = [[later, again, first]];
  expect(firstAttempt(people[0] ?? [])).toBe(first);
  expect(bestAttempt(people[0] ?? [])).toBe(again);
  expect(quizStatistics(people)).toMatchObject({people: 1, first: 1, attempts: 3, questions: [{facility: 0}]});
  // The passing score was raised between attempts.
  const passed = attempt([], {score: 80, passed: true});
  expect(bestAttempt([{...passed, score: 85, passed: false}, passed])).toBe(passed);
  expect([firstAttempt([]), bestAttempt([])]).toEqual([null, null]);
});

test('does not take a retry for a first attempt', () => {
  const retry = attempt([question('q', 1, {carried: true}), question('r', 1)], {number: 2});
  expect(firstAttempt([retry])).toBeNull();
  expect(quizStatistics([[retry]])).toMatchObject({people: 1, first: 0, seconds: null, questions: []});
});

test('takes the middle of times', () => {
  expect(median([])).toBeNull();
  expect(median([30])).toBe(30);
  expect(median([600, 20, 30, 40])).toBe(35);
  expect(median([90_000, 20, 30])).toBe(30);
});
