import {keyOf, type RecordType, type Slot} from '@deskbook/records/client/storageKeys';
import type {SafeStorage} from '@deskbook/ui/browser/storage';
import type {Attempt} from '../domain/attempt';
import type {GivenAnswer} from '../domain/givenAnswer';
import type {QuizResult} from '../domain/quizResult';
import {isAttempt, isGivenAnswer, isQuizResult} from '../domain/stored';

/** The last attempt begun or finished, with its answers. */
export interface StoredAttempt {
  slot: Slot;
  attempt: Attempt;
  answers: readonly GivenAnswer[];
}

export interface StoredProgress {
  results: readonly QuizResult[];
  attempts: readonly StoredAttempt[];
}

/** Reads what is stored for a person, or for a person and one quiz, in no particular order. */
export function readStoredProgress(storage: SafeStorage, person: string, ...quizId: [] | [string]) {
  const under = (thing: RecordType) => keyOf(person, thing, ...quizId, '');
  const results = storage.list(under('result'), isQuizResult);
  const attempts = storage.list(under('attempt'), isAttempt);
  const answers = storage.list(under('answer'), isGivenAnswer);
  return {
    results: results.entries.map(({value}) => value),
    attempts: attempts.entries.map(({value: attempt}): StoredAttempt => {
      const own = keyOf(person, 'answer', attempt.quizId, attempt.id, '');
      const given = answers.entries.filter(({key}) => key.startsWith(own)).map(({value}) => value);
      return {slot: slotOf(attempt), attempt, answers: given};
    }),
    answers: answers.entries.map(({value}) => value),
    /** How many entries can't be read. */
    unreadable: [results, attempts, answers].reduce((sum, {unreadable}) => sum + unreadable.length, 0),
  };
}

export function slotOf({purpose}: Attempt): Slot {
  return purpose === 'review' ? 'review' : 'main';
}
