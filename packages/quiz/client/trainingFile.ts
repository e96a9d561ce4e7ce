import {listConfirmations, saveConfirmation} from '@deskbook/records/client/confirmations';
import {choosePerson, currentPerson, personCalled} from '@deskbook/records/client/people';
import {
  isStoredRecord,
  listRecords,
  STORED_TYPES,
  type StoredRecord,
  saveRecord,
} from '@deskbook/records/client/records';
import {chooseRole, roleOf} from '@deskbook/records/client/role';
import {saveSender, storedSender} from '@deskbook/records/client/sender';
import {keyOf} from '@deskbook/records/client/storageKeys';
import {isConfirmation} from '@deskbook/records/domain/confirmation';
import {isSender, SAVED_TRAINING} from '@deskbook/records/domain/learningFile';
import {recordKey} from '@deskbook/records/domain/learningRecord';
import {parseJson} from '@deskbook/text/parseJson';
import type {SafeStorage} from '@deskbook/ui/browser/storage';
import {isAttempt, isGivenAnswer, isQuizResult} from '../domain/stored';
import {readStoredProgress, type StoredAttempt, type StoredProgress, slotOf} from './storedProgress';

const VERSION = 1;

export type ImportOutcome =
  | {isDone: true; added: number; known: number}
  /**
   * `not-json`, `not-training`: some other file; `newer`: from a later version of this site; `damaged`: an entry can't
   * be read; `nameless`: a roster, but the reader gave no name; `not-attended`: the roster doesn't check them off.
   */
  | {isDone: false; reason: 'not-json' | 'not-training' | 'newer' | 'damaged' | 'nameless' | 'not-attended'}
  /** The file belongs to someone else; `owner` is empty if it was saved without a name. */
  | {isDone: false; reason: 'another-person'; owner: string};

export function writeTrainingFile(storage: SafeStorage, person: string, now: string): string {
  const {results, attempts} = readStoredProgress(storage, person);
  const {records} = listRecords(storage, person, ...STORED_TYPES);
  const sender = storedSender(storage, person);
  const role = roleOf(storage, person);
  const confirmations = listConfirmations(storage, person);
  const file = {
    ...{format: SAVED_TRAINING, version: VERSION, person, savedAt: now, sender, role},
    ...{results, attempts, records, confirmations},
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Merges a file into the data of the person at this desk. Someone else's file needs their confirmation; the page then
 * continues under the name in the file. Imports all of a file or nothing, and replaces nothing newer: results have
 * unique ids, an attempt replaces only an older, finished one, and an answer only an earlier one in the same attempt.
 */
export function readTrainingFile(storage: SafeStorage, text: string, isConfirmed = false): ImportOutcome {
  const file = parseJson(text);
  if (file === undefined) return {isDone: false, reason: 'not-json'};
  const {format, version, person, sender, role, results, attempts, ...more} = (file ?? {}) as Record<string, unknown>;
  // Files of earlier versions have neither.
  const {records = [], confirmations = []} = more;
  if (format !== SAVED_TRAINING) return {isDone: false, reason: 'not-training'};
  if (typeof version === 'number' && version > VERSION) return {isDone: false, reason: 'newer'};
  const isWhole =
    isList(results, isQuizResult) &&
    isList(attempts, isKeptAttempt) &&
    isList(records, isStoredRecord) &&
    isList(confirmations, isConfirmation);
  if (typeof person !== 'string' || !isWhole) return {isDone: false, reason: 'damaged'};
  const owner = personCalled(storage, person);
  if (owner !== currentPerson(storage)) {
    if (!isConfirmed) return {isDone: false, reason: 'another-person', owner};
    if (owner !== '') choosePerson(storage, owner);
  }
  const here = currentPerson(storage);
  // Both computers send results under one code, so the trainer gets each result once.
  if (isSender(sender) && !storedSender(storage, here)) saveSender(storage, here, sender);
  if (typeof role === 'string' && roleOf(storage, here) === undefined) chooseRole(storage, here, role);
  for (const confirmation of confirmations) saveConfirmation(storage, here, confirmation);
  return {isDone: true, ...merge(storage, here, {results, attempts, records})};
}

interface FileThings extends StoredProgress {
  records: readonly StoredRecord[];
}

function merge(storage: SafeStorage, person: string, file: FileThings): {added: number; known: number} {
  const here = readStoredProgress(storage, person);
  const ids = new Set(here.results.map(({quizId, attemptId}) => `${quizId} ${attemptId}`));
  const news = file.results.filter(({quizId, attemptId}) => !ids.has(`${quizId} ${attemptId}`));
  for (const result of news) storage.write(keyOf(person, 'result', result.quizId, result.attemptId), result);
  const attempts = file.attempts.map((kept) => mergeAttempt(storage, person, kept, here));
  const known = new Set(listRecords(storage, person, ...STORED_TYPES).records.map(recordKey));
  const records = file.records.filter((record) => !known.has(recordKey(record)));
  for (const record of records) saveRecord(storage, person, record);
  const added = news.length + attempts.filter((isAdded) => isAdded).length + records.length;
  return {added, known: file.results.length + file.attempts.length + file.records.length - added};
}

/** @returns whether it added anything */
function mergeAttempt(storage: SafeStorage, person: string, kept: StoredAttempt, here: StoredProgress): boolean {
  const {attempt, answers} = kept;
  const slot = slotOf(attempt);
  const own = here.attempts.find((other) => other.slot === slot && other.attempt.quizId === attempt.quizId);
  if (own && own.attempt.id !== attempt.id) {
    const isFinished = here.results.some(({attemptId}) => attemptId === own.attempt.id);
    if (!isFinished || own.attempt.startedAt >= attempt.startedAt) return false;
    storage.removeAll(keyOf(person, 'answer', attempt.quizId, own.attempt.id, ''));
  }
  const before = own?.attempt.id === attempt.id ? own.answers : [];
  const sequenceOf = (id: string) => before.find(({questionId}) => questionId === id)?.sequence ?? 0;
  const news = answers.filter(({questionId, sequence}) => sequence > sequenceOf(questionId));
  storage.write(keyOf(person, 'attempt', attempt.quizId, slot), attempt);
  for (const answer of news)
    storage.write(keyOf(person, 'answer', attempt.quizId, attempt.id, answer.questionId), answer);
  return own?.attempt.id !== attempt.id || news.length > 0;
}

function isKeptAttempt(value: unknown): value is StoredAttempt {
  const {attempt, answers} = (value ?? {}) as Record<string, unknown>;
  return isAttempt(attempt) && isList(answers, isGivenAnswer);
}

function isList<T>(value: unknown, isRight: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(isRight);
}
