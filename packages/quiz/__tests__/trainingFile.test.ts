import {choosePerson, currentPerson, listPeople} from '@deskbook/records/client/people';
import {listRecords, type StoredRecord, saveRecord} from '@deskbook/records/client/records';
import {saveSender, storedSender} from '@deskbook/records/client/sender';
import {keyOf} from '@deskbook/records/client/storageKeys';
import {FakeArea} from '@deskbook/ui/browser/__tests__/fakeArea';
import {createStorage, type SafeStorage} from '@deskbook/ui/browser/storage';
import {beforeEach, describe, expect, it} from 'vitest';
import {readStoredProgress} from '../client/storedProgress';
import {readTrainingFile, writeTrainingFile} from '../client/trainingFile';
import {startWhole} from '../domain/attempt';
import type {GivenAnswer} from '../domain/givenAnswer';
import {choiceOf, givenOf, pick, quizOf, resultOf} from './quizOf';

const NOW = '2026-11-25T09:00:00.000Z';
const question = choiceOf('a', 3, [0]);
const quiz = quizOf([question]);
const attempt = startWhole(quiz, {number: 2, seed: 7, startedAt: '2026-11-03T10:00:00.000Z'});
const result = resultOf({a: 1}, {quizId: quiz.id});

const newStorage = () => {
  const area = new FakeArea();
  return createStorage(() => area);
};
const keep = (storage: SafeStorage, person: string, begun = attempt, answers: readonly GivenAnswer[] = []) => {
  storage.write(keyOf(person, 'attempt', quiz.id, 'main'), begun);
  for (const answer of answers) storage.write(keyOf(person, 'answer', quiz.id, begun.id, answer.questionId), answer);
};
const answer = (value: number, sequence: number, begun = attempt) => givenOf(begun, question, pick(value), {sequence});
const kept = (storage: SafeStorage, person = 'Ann') => readStoredProgress(storage, person).attempts[0];

let here: SafeStorage;
let there: SafeStorage;

beforeEach(() => {
  here = newStorage();
  there = newStorage();
  choosePerson(here, 'Ann');
  there.write(keyOf('Ann', 'result', quiz.id, result.attemptId), result);
  keep(there, 'Ann', attempt, [answer(1, 3)]);
});

const file = () => writeTrainingFile(there, 'Ann', NOW);

describe('a training file', () => {
  it('brings results, what is begun and its answers to another computer', () => {
    expect(readTrainingFile(here, file())).toEqual({isDone: true, added: 2, known: 0});
    expect(readStoredProgress(here, 'Ann')).toEqual(readStoredProgress(there, 'Ann'));
  });

  it('adds nothing the second time', () => {
    readTrainingFile(here, file());
    expect(readTrainingFile(here, file())).toEqual({isDone: true, added: 0, known: 2});
  });

  it('brings receipts and the like, and the code under which results are sent', () => {
    const receipt: StoredRecord = {type: 'receipt', page: 'policies/privacy', title: 'Privacy', version: 'a1', at: NOW};
    saveRecord(there, 'Ann', receipt);
    saveSender(there, 'Ann', {code: 'K7QM-4R2D', name: 'Ann Lee'});
    expect(readTrainingFile(here, file())).toEqual({isDone: true, added: 3, known: 0});
    expect(listRecords(here, 'Ann', 'receipt').records).toEqual([receipt]);
    expect(storedSender(here, 'Ann')).toEqual({code: 'K7QM-4R2D', name: 'Ann Lee'});
    expect(readTrainingFile(here, file())).toEqual({isDone: true, added: 0, known: 3});
  });

  it('leaves a code that is here already, and can come from an earlier version', () => {
    saveSender(there, 'Ann', {code: 'K7QM-4R2D'});
    saveSender(here, 'Ann', {code: '0000-0000'});
    readTrainingFile(here, file());
    expect(storedSender(here, 'Ann')).toEqual({code: '0000-0000'});
    const {records, sender, ...earlier} = JSON.parse(file());
    expect([records, sender]).toEqual([[], {code: 'K7QM-4R2D'}]);
    expect(readTrainingFile(newStorage(), JSON.stringify({...earlier, person: ''}))).toMatchObject({added: 2});
  });

  it('holds nothing of other people', () => {
    there.write(keyOf('Bob', 'result', 'other', 'x'), {...result, quizId: 'other'});
    expect(JSON.parse(file()).results).toEqual([result]);
  });

  it('does not change a result that is here', () => {
    const changed = {...result, score: 20};
    here.write(keyOf('Ann', 'result', quiz.id, result.attemptId), changed);
    readTrainingFile(here, file());
    expect(readStoredProgress(here, 'Ann').results).toEqual([changed]);
  });

  it('does not take the place of what is begun here', () => {
    const older = startWhole(quiz, {number: 1, seed: 7, startedAt: '2026-11-01T10:00:00.000Z'});
    keep(here, 'Ann', older, [answer(2, 1, older)]);
    readTrainingFile(here, file());
    expect(kept(here)).toEqual({slot: 'main', attempt: older, answers: [answer(2, 1, older)]});
  });

  it('takes the place of an older attempt that is finished, not of a newer one', () => {
    const older = startWhole(quiz, {number: 1, seed: 7, startedAt: '2026-11-01T10:00:00.000Z'});
    const newer = startWhole(quiz, {number: 1, seed: 7, startedAt: '2026-11-09T10:00:00.000Z'});
    for (const [begun, left] of [
      [older, attempt],
      [newer, newer],
    ] as const) {
      here = newStorage();
      choosePerson(here, 'Ann');
      keep(here, 'Ann', begun, [answer(2, 1, begun)]);
      here.write(keyOf('Ann', 'result', quiz.id, begun.id), {...result, attemptId: begun.id});
      readTrainingFile(here, file());
      expect(kept(here)?.attempt).toEqual(left);
    }
    expect(here.list(keyOf('Ann', 'answer', ''), (_): _ is unknown => true).entries).toHaveLength(1);
  });

  it.each([
    [4, 2],
    [2, 1],
  ])('of the same attempt keeps the later answer: here change %d, there 3', (sequence, chosen) => {
    keep(here, 'Ann', attempt, [answer(2, sequence)]);
    readTrainingFile(here, file());
    expect(kept(here)?.answers).toEqual([answer(chosen, Math.max(3, sequence))]);
  });
});

describe('the file of another person', () => {
  const nothing = {results: [], attempts: [], answers: [], unreadable: 0};

  it.each(['Ben', ''])('is not taken before somebody confirms it, where "%s" is at the desk', (person) => {
    choosePerson(here, person);
    expect(readTrainingFile(here, file())).toEqual({isDone: false, reason: 'another-person', owner: 'Ann'});
    expect([readStoredProgress(here, person), readStoredProgress(here, 'Ann')]).toEqual([nothing, nothing]);
    expect(currentPerson(here)).toBe(person);
  });

  it('is taken under the name in the file, and the page goes on as that person', () => {
    here = newStorage();
    choosePerson(here, 'Ben');
    expect(readTrainingFile(here, file(), true)).toEqual({isDone: true, added: 2, known: 0});
    expect(readStoredProgress(here, 'Ben')).toEqual(nothing);
    expect(readStoredProgress(here, 'Ann')).toEqual(readStoredProgress(there, 'Ann'));
    expect(currentPerson(here)).toBe('Ann');
    expect(listPeople(here)).toEqual(['Ann', 'Ben']);
  });

  it('is one’s own in whatever case the name is written', () => {
    here = newStorage();
    choosePerson(here, 'ANN');
    expect(readTrainingFile(here, file())).toMatchObject({isDone: true, added: 2});
    expect(listPeople(here)).toEqual(['ANN']);
  });

  it('goes to the person at the desk where it was saved without a name and they say that it is theirs', () => {
    const nameless = JSON.stringify({...JSON.parse(file()), person: ''});
    expect(readTrainingFile(here, nameless)).toEqual({isDone: false, reason: 'another-person', owner: ''});
    expect(readTrainingFile(here, nameless, true)).toEqual({isDone: true, added: 2, known: 0});
    expect(readStoredProgress(here, 'Ann')).toEqual(readStoredProgress(there, 'Ann'));
    expect(currentPerson(here)).toBe('Ann');
  });
});

describe('another file', () => {
  const header = {format: 'deskbook-training', version: 1, person: 'Ann', results: [], attempts: []};

  it.each([
    ['not-json', 'hello'],
    ['not-json', ''],
    ['not-training', '{}'],
    ['not-training', 'null'],
    ['not-training', '[1]'],
    ['newer', JSON.stringify({...header, version: 2, results: 'packed'})],
    ['damaged', JSON.stringify({...header, results: [{...result, score: 900}]})],
    ['damaged', JSON.stringify({...header, results: undefined})],
    ['damaged', JSON.stringify({...header, attempts: [{attempt, answers: [{}]}]})],
    ['damaged', JSON.stringify({...header, attempts: [null]})],
    ['damaged', JSON.stringify({...header, person: undefined})],
  ])('is refused as %s, and nothing of it is taken: %s', (reason, text) => {
    expect(readTrainingFile(here, text)).toEqual({isDone: false, reason});
    expect(readStoredProgress(here, 'Ann')).toEqual({results: [], attempts: [], answers: [], unreadable: 0});
  });
});
