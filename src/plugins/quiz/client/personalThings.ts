import type {SafeStorage} from '../../../browser/storage';
import type {Attempt} from '../domain/attempt';
import type {GivenAnswer} from '../domain/givenAnswer';
import type {QuizResult} from '../domain/quizResult';
import {isAttempt, isGivenAnswer, isQuizResult} from '../domain/stored';
import {keyOf, type Slot} from './storageKeys';

/** An attempt begun or finished last, with its answers. */
export interface KeptAttempt {
  slot: Slot;
  attempt: Attempt;
  answers: readonly GivenAnswer[];
}

export interface PersonalThings {
  results: readonly QuizResult[];
  attempts: readonly KeptAttempt[];
}

export function readThings(storage: SafeStorage, person: string): PersonalThings & {unreadable: number} {
  const results = storage.list(keyOf(person, 'result', ''), isQuizResult);
  const attempts = storage.list(keyOf(person, 'attempt', ''), isAttempt);
  const answers = storage.list(keyOf(person, 'answer', ''), isGivenAnswer);
  return {
    results: results.entries.map(({value}) => value),
    attempts: attempts.entries.map(({value: attempt}) => ({
      slot: slotOf(attempt),
      attempt,
      answers: answersOf(attempt, person, answers.entries),
    })),
    unreadable: [results, attempts, answers].reduce((sum, {unreadable}) => sum + unreadable.length, 0),
  };
}

export function slotOf({purpose}: Attempt): Slot {
  return purpose === 'review' ? 'review' : 'main';
}

function answersOf({id, quizId}: Attempt, person: string, entries: readonly {key: string; value: GivenAnswer}[]) {
  const prefix = keyOf(person, 'answer', quizId, id, '');
  return entries.filter(({key}) => key.startsWith(prefix)).map(({value}) => value);
}
