import {FakeArea} from '@deskbook/ui/browser/__tests__/fakeArea';
import {createStorage, type SafeStorage} from '@deskbook/ui/browser/storage';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {agree, agreementOf} from '../client/agreement';
import {choosePerson, currentPerson} from '../client/people';
import {listRecords, STORED_TYPES, type StoredRecord, saveRecord} from '../client/records';
import {chooseRole, roleOf} from '../client/role';
import {saveSender, storedSender} from '../client/sender';
import {personalQueue} from '../client/statementQueue';
import {keyOf} from '../client/storageKeys';
import {takeUnclaimed, takeWork} from '../client/takeWork';
import {listWork, unclaimedWork, workSinceSent} from '../client/work';
import {nameMark} from '../domain/nameMark';
import {recordStatements} from '../xapi/recordStatements';
import {sampleFile} from './sampleFile';

const QUIZ = 'quizzes/holds';
const CODE = 'K7QM-4R2D';
const records = sampleFile().records.filter((record): record is StoredRecord => record.type !== 'quiz');
const statements = recordStatements(sampleFile(), {titles: new Map(), questions: new Map(), language: 'en'});

let area: FakeArea;
let storage: SafeStorage;

/** Stores an attempt with an answer, as the quiz does. */
function keepAttempt(person: string, id: string, hour: number, more: {isOpen?: boolean; isCarried?: boolean} = {}) {
  const startedAt = `2027-03-03T${hour}:00:00.000Z`;
  const finishedAt = `2027-03-03T${hour}:10:00.000Z`;
  const carried = more.isCarried ? [{isCarried: true}] : [];
  const number = Number(id.split('-')[1]);
  storage.removeAll(keyOf(person, 'answer', QUIZ, ''));
  storage.write(keyOf(person, 'attempt', QUIZ, 'main'), {id, quizId: QUIZ, startedAt, carried, number});
  storage.write(keyOf(person, 'answer', QUIZ, id, 'a'), {attemptId: id});
  const result = {quizId: QUIZ, attemptId: id, startedAt, finishedAt, score: 50, questions: carried, number};
  if (!more.isOpen) storage.write(keyOf(person, 'result', QUIZ, id), result);
}

const keysOf = (person: string) => [...area.texts.keys()].filter((key) => key.startsWith(keyOf(person)));
const numberOf = (key: string) => JSON.parse(area.texts.get(key) ?? '{}').number;
const all = (name: string) => unclaimedWork(storage, name);

beforeEach(() => {
  vi.useFakeTimers({now: new Date('2027-03-10T09:00:00.000Z'), toFake: ['Date']});
  area = new FakeArea();
  storage = createStorage(() => area);
});

afterEach(() => vi.useRealTimers());

describe('the first name in a browser', () => {
  beforeEach(() => {
    keepAttempt('', 'whole-1-9-1', 10);
    for (const record of records) saveRecord(storage, '', record);
    saveSender(storage, '', {code: CODE});
    chooseRole(storage, '', 'circulation');
    personalQueue(storage, '').add(statements);
  });

  it('takes along everything that was done without one', () => {
    const before = area.texts.size;
    expect(all('Robin').map(({type}) => type)).toEqual(['feedback', 'step', 'receipt', 'quiz', 'start']);
    takeUnclaimed(storage, 'Robin', all('Robin'));
    expect(currentPerson(storage)).toBe('Robin');
    expect(listRecords(storage, 'Robin', ...STORED_TYPES).records).toEqual(records);
    expect(storedSender(storage, 'Robin')?.code).toBe(CODE);
    expect(roleOf(storage, 'Robin')).toBe('circulation');
    expect(personalQueue(storage, 'Robin').list()).toHaveLength(statements.length);
    expect(keysOf('')).toEqual([]);
    // Added: the name, whose turn it is, and that they were asked.
    expect(area.texts.size).toBe(before + 3);
    takeUnclaimed(storage, 'Robin', all('Robin'));
    expect(area.texts.size).toBe(before + 3);
  });

  it('is asked once, and may take the rest later', () => {
    takeUnclaimed(storage, 'Robin', []);
    expect(all('Robin')).toEqual([]);
    expect(keysOf('Robin').map((key) => key.split(':')[3])).toEqual(['name', 'asked']);
    expect(unclaimedWork(storage, 'Robin', '')).toHaveLength(5);
    expect(all('Ada')).toHaveLength(5);
  });

  it('takes some of it, and leaves the code to whoever did the rest', () => {
    const [feedback, ...others] = all('Robin');
    takeUnclaimed(storage, 'Robin', feedback ? [feedback] : []);
    expect(listRecords(storage, 'Robin', 'feedback').records).toHaveLength(1);
    expect(storedSender(storage, 'Robin')).toBeUndefined();
    expect(storedSender(storage, '')?.code).toBe(CODE);
    expect(listWork(storage, '')).toEqual(others);
  });

  it('keeps what is newer where that name has something already', () => {
    keepAttempt('Robin', 'whole-1-7-7', 12, {isOpen: true});
    const [step] = records.filter((record) => record.type === 'step');
    const at = '2027-04-01T00:00:00.000Z';
    if (step) saveRecord(storage, 'Robin', {...step, at});
    takeUnclaimed(storage, 'Robin', all('Robin'));
    expect(keysOf('')).toEqual([]);
    expect(listRecords(storage, 'Robin', 'step').records).toMatchObject([{at}]);
    expect(keysOf('Robin')).toContain(keyOf('Robin', 'answer', QUIZ, 'whole-1-7-7', 'a'));
    expect(keysOf('Robin')).toContain(keyOf('Robin', 'result', QUIZ, 'whole-1-9-1'));
    expect(keysOf('Robin')).not.toContain(keyOf('Robin', 'answer', QUIZ, 'whole-1-9-1', 'a'));
  });

  it('never replaces an attempt that is being answered by another', () => {
    keepAttempt('Robin', 'whole-1-7-7', 12, {isOpen: true});
    keepAttempt('', 'whole-2-8-8', 13, {isOpen: true});
    takeUnclaimed(storage, 'Robin', all('Robin'));
    expect(area.texts.get(keyOf('Robin', 'attempt', QUIZ, 'main'))).toContain('"whole-1-7-7"');
    expect(keysOf('')).toEqual([keyOf('', 'attempt', QUIZ, 'main'), keyOf('', 'answer', QUIZ, 'whole-2-8-8', 'a')]);
  });

  it('loses nothing where the storage is full', () => {
    const before = new Map(area.texts);
    area.isFull = true;
    takeUnclaimed(storage, 'Robin', all('Robin'));
    expect(storage.state()).toBe('memory:full');
    expect(area.texts).toEqual(before);
  });

  it('takes it in the memory of the page where nothing can be stored', () => {
    const none = createStorage(() => null);
    for (const record of records) saveRecord(none, '', record);
    takeUnclaimed(none, 'Robin', unclaimedWork(none, 'Robin'));
    expect(listRecords(none, 'Robin', ...STORED_TYPES).records).toEqual(records);
    expect(listWork(none, '')).toEqual([]);
  });
});

describe('somebody else at a desk without names', () => {
  const sent = {as: nameMark(CODE, 'Ana'), at: '2027-03-03T11:00:00.000Z'};
  const ben = () => ({from: '', to: 'Ben', work: workSinceSent(storage, ''), isSamePerson: false});

  beforeEach(() => {
    keepAttempt('', 'whole-1-9-1', 10);
    keepAttempt('', 'whole-2-8-2', 12);
    saveRecord(storage, '', {type: 'start', path: 'paths/desk', on: '2027-04-01'});
    saveSender(storage, '', {code: CODE, sent});
    agree(storage, '', {store: '/xapi', since: sent.at, sender: {code: CODE, name: 'Ana'}});
  });

  it('begins with what was done since results were last sent', () => {
    takeWork(storage, ben());
    expect(listWork(storage, 'Ben').map(({at}) => at)).toEqual(['2027-03-03T12:10:00.000Z']);
    expect(numberOf(keyOf('Ben', 'result', QUIZ, 'whole-2-8-2'))).toBe(1);
    expect(numberOf(keyOf('Ben', 'attempt', QUIZ, 'main'))).toBe(1);
    expect(listWork(storage, '').map(({type, at}) => [type, at])).toEqual([
      ['start', '2027-04-01'],
      ['quiz', '2027-03-03T10:10:00.000Z'],
    ]);
    expect(storedSender(storage, '')).toEqual({code: CODE, sent});
    expect(storedSender(storage, 'Ben')).toBeUndefined();
  });

  it('sends nothing more as the first one', () => {
    personalQueue(storage, '').add(
      statements.map((statement) => ({...statement, timestamp: '2027-03-03T12:10:00.000Z'})).slice(0, 1),
    );
    personalQueue(storage, '').add(
      statements.map((statement) => ({...statement, timestamp: '2027-03-03T10:10:00.000Z'})).slice(1, 2),
    );
    takeWork(storage, ben());
    expect(agreementOf(storage, '', '/xapi')).toBeUndefined();
    expect(personalQueue(storage, '').list()).toMatchObject([{timestamp: '2027-03-03T10:10:00.000Z'}]);
    expect(personalQueue(storage, 'Ben').list()).toEqual([]);
  });

  it('has no attempt that takes over answers of the first one', () => {
    keepAttempt('', 'retry-3-7-3', 13, {isCarried: true});
    expect(workSinceSent(storage, '').map(({at}) => at)).toEqual(['2027-03-03T12:10:00.000Z']);
  });

  it('is offered no more when typing in a name elsewhere, but the first one gets it all', () => {
    expect(all('Ben').map(({at}) => at)).toEqual(['2027-03-03T12:10:00.000Z']);
    expect(all('ANA')).toHaveLength(3);
    takeUnclaimed(storage, 'Ana', all('Ana'));
    expect(storedSender(storage, 'Ana')).toEqual({code: CODE, sent});
    expect(agreementOf(storage, 'Ana', '/xapi')).toBeDefined();
  });

  it('leaves the agreement of a named person alone', () => {
    saveSender(storage, 'Ana', {code: CODE, sent});
    choosePerson(storage, 'Ana');
    keepAttempt('Ana', 'whole-2-8-9', 12);
    agree(storage, 'Ana', {store: '/xapi', since: sent.at, sender: {code: CODE}});
    takeWork(storage, {from: 'Ana', to: 'Ben', work: workSinceSent(storage, 'Ana'), isSamePerson: false});
    expect(agreementOf(storage, 'Ana', '/xapi')).toBeDefined();
    expect(currentPerson(storage)).toBe('Ben');
  });
});
