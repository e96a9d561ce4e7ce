import {compareText} from '@deskbook/text/compareText';
import type {SafeStorage} from '@deskbook/ui/browser/storage';
import {hasShape, isInstant, isListOf, isNumber, isObject, isText} from '../domain/checks';
import {type LearningRecord, recordKey} from '../domain/learningRecord';
import {keyOfRecord, listRecords, STORED_TYPES, type StoredRecord} from './records';
import {isSenderCalled, storedSender} from './sender';
import {keyOf} from './storageKeys';

/** A piece of training that somebody did in this browser: an attempt at a quiz, a signature, a checked step … */
export interface Work {
  type: LearningRecord['type'];
  /** The quiz, page, step, path or session */
  id: string;
  /** The title of a signed page; others have none */
  title?: string;
  /** Percent, for finished attempts */
  score?: number;
  /** An instant; a date for a first day */
  at: string;
  /** `recordKey` of its record; '' for an attempt that isn't finished */
  record: string;
  /** Whether it takes over answers from an earlier attempt */
  isCarried: boolean;
  /** Where it's stored; an attempt that isn't finished has no result yet */
  key: string | null;
  /** The attempt in hand, with its answers; null if another one has taken its place */
  attempt: {id: string; startedAt: string; keys: readonly string[]} | null;
}

const isCarried = (value: unknown) => isObject(value) && value.isCarried === true;
const isResult = hasShape<{
  quizId: string;
  attemptId: string;
  finishedAt: string;
  score: number;
  questions: readonly unknown[];
}>({quizId: isText, attemptId: isText, finishedAt: isInstant, score: isNumber, questions: isListOf(isObject)});
const isAttempt = hasShape<{quizId: string; id: string; startedAt: string; carried: readonly unknown[]}>({
  ...{quizId: isText, id: isText, startedAt: isInstant, carried: isListOf(isObject)},
});
const isAnything = (value: unknown): value is unknown => value !== null;

/** Lists what a person did in this browser, the latest first. */
export function listWork(storage: SafeStorage, person: string): Work[] {
  const {records} = listRecords(storage, person, ...STORED_TYPES);
  const kept = records.map((record): Work => {
    const key = keyOfRecord(person, record);
    const at = record.type === 'start' ? record.on : record.at;
    const about = {...aboutOf(record), type: record.type, at, record: recordKey(record)};
    return {...about, isCarried: false, key, attempt: null};
  });
  return [...quizWork(storage, person), ...kept].sort((one, other) => compareText(other.at, one.at));
}

function aboutOf(record: StoredRecord): {id: string; title?: string} {
  switch (record.type) {
    case 'receipt':
      return {id: record.page, title: record.title};
    case 'step':
      return {id: record.step};
    case 'start':
      return {id: record.path};
    case 'feedback':
      return {id: record.session};
  }
}

function quizWork(storage: SafeStorage, person: string): Work[] {
  const attempts = storage.list(keyOf(person, 'attempt', ''), isAttempt).entries.map(({key, value}) => {
    const {quizId, id, startedAt, carried} = value;
    const answers = storage.list(keyOf(person, 'answer', quizId, id, ''), isAnything).entries;
    const attempt = {id, startedAt, keys: [key, ...answers.map((answer) => answer.key)]};
    return {quizId, attempt, isCarried: carried.length > 0};
  });
  const finished = storage.list(keyOf(person, 'result', ''), isResult).entries.map(({key, value}): Work => {
    const {quizId, attemptId, finishedAt, score, questions} = value;
    const own = attempts.find((each) => each.quizId === quizId && each.attempt.id === attemptId);
    return {
      ...{type: 'quiz', id: quizId, score, at: finishedAt, record: JSON.stringify(['quiz', quizId, attemptId])},
      ...{isCarried: questions.some(isCarried), key, attempt: own?.attempt ?? null},
    };
  });
  const isOpen = ({id}: {id: string}) => !finished.some(({attempt}) => attempt?.id === id);
  // Without an answer, a quiz was only opened.
  const begun = attempts.filter(({attempt}) => isOpen(attempt) && attempt.keys.length > 1);
  const open = begun.map(({quizId, attempt, ...rest}): Work => {
    return {type: 'quiz', id: quizId, at: attempt.startedAt, record: '', key: null, attempt, ...rest};
  });
  return [...finished, ...open];
}

/**
 * Lists what a newcomer may have done in a browser whose person has already sent results under another name: whatever is
 * newer than that. A first day is never theirs, nor an attempt that takes over answers.
 */
export function workSinceSent(storage: SafeStorage, person: string): Work[] {
  const since = storedSender(storage, person)?.sent?.at ?? '';
  return listWork(storage, person).filter((work) => work.type !== 'start' && !work.isCarried && work.at > since);
}

/** Lists what was done here without a name and may be this person's, as long as they haven't been asked about it. */
export function unclaimedWork(storage: SafeStorage, name: string, wasAsked = askedAt(storage, name)): Work[] {
  const nameless = storedSender(storage, '');
  const isForeign = nameless?.sent !== undefined && nameless.sent.as !== '' && !isSenderCalled(nameless, name);
  const work = isForeign ? workSinceSent(storage, '') : listWork(storage, '');
  return work.filter(({type, at}) => wasAsked === '' || (type !== 'start' && at > wasAsked));
}

function askedAt(storage: SafeStorage, person: string): string {
  return storage.read(keyOf(person, 'asked'), hasShape<{at: string}>({at: isInstant}))?.at ?? '';
}
