import {expect, test} from 'vitest';
import {statementId} from '../statementId';
import {answerResult, questionActivity, questionAddress, scoreInPercent, statement} from '../statements';
import {mistakesIn} from './mistakesIn';

const SCENE = {
  actor: {objectType: 'Agent', account: {homePage: 'https://lms.example.org', name: 'ana'}},
  context: {registration: '2f1c5d3e-2a64-4d0c-9c1e-6f0d5a3e8b27', extensions: {'https://example.org/x': 1}},
};
const QUIZ = 'https://staff.example.org/docs/training/quizzes/circulation/';
const AT = '2027-03-03T15:30:00.000Z';

test('a passed quiz is a valid statement', () => {
  const passed = statement(SCENE, 'passed', {
    id: statementId('registration', 'passed'),
    object: {objectType: 'Activity', id: QUIZ},
    at: AT,
    result: {score: scoreInPercent(85), success: true, duration: 'PT4M12S'},
  });
  expect(mistakesIn(passed)).toEqual([]);
  expect(passed.verb.id).toBe('http://adlnet.gov/expapi/verbs/passed');
});

test.each([
  ['choice', ['0[,]2'], {options: ['A card', 'A key', 'A book']}, '0[,]1'],
  ['matching', ['0[.]1[,]1[.]0'], {options: ['Book', 'Film'], partners: ['7 days', '21 days']}, '0[.]0'],
  ['sequencing', ['1[,]0'], {options: ['Check in', 'Look at it']}, '0[,]1'],
  ['fill-in', ['hold shelf', 'holds shelf'], {}, 'shelf'],
  ['numeric', ['19[:]21'], {}, '20'],
] as const)('an answer to a question of the type %s is a valid statement', (type, correct, words, response) => {
  const answered = statement(SCENE, 'answered', {
    id: statementId('attempt', type),
    object: questionActivity(questionAddress(QUIZ, 'größe'), {name: 'What is it?', type, correct, ...words}, 'en'),
    at: AT,
    result: answerResult({response, fraction: 0.5, took: 12_340}),
  });
  expect(mistakesIn(answered)).toEqual([]);
  expect(answered.object.id).toBe(`${QUIZ}#gr%C3%B6%C3%9Fe`);
  expect(answered.result).toMatchObject({response, success: false, duration: 'PT12.34S'});
});

test('the validator finds mistakes', () => {
  expect(mistakesIn({actor: {mbox: 'nobody'}, verb: {id: 'passed'}, object: {id: 'x'}})).not.toEqual([]);
});

test('the same event has the same id, and another event another', () => {
  expect(statementId('a', 'b')).toBe(statementId('a', 'b'));
  expect(statementId('a', 'b')).not.toBe(statementId('ab', ''));
  expect(statementId('a')).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
