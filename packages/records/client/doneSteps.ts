import type {LearningStep} from '@deskbook/content/learningSteps';
import {localDate} from '@deskbook/text/dates/localDate';
import type {SafeStorage} from '@deskbook/ui/browser/storage';
import {hasShape, isOneOf, isText} from '../domain/checks';
import {type Done, type Evidence, howDone} from '../domain/pathStep';
import {listConfirmations} from './confirmations';
import {listRecords} from './records';
import {keyOf} from './storageKeys';

/** Returns the steps a person has done, by step id. Some may have expired (`isDone`). */
export function doneSteps(storage: SafeStorage, person: string, steps: readonly LearningStep[]): Map<string, Done> {
  const evidence: Evidence = {
    passes: (quiz) => passesOf(storage, person, quiz),
    sessions: listConfirmations(storage, person),
    receipts: listRecords(storage, person, 'receipt').records,
    ticks: listRecords(storage, person, 'step').records,
  };
  const done = new Map<string, Done>();
  for (const step of steps) {
    const known = howDone(step, evidence, localDate());
    if (known) done.set(step.id, known);
  }
  return done;
}

/** Matches passed attempts. Reviews of single questions don't count. */
const isPass = hasShape<{passed: true; purpose: string; finishedAt: string}>({
  passed: isOneOf(true),
  purpose: isOneOf('whole', 'retry'),
  finishedAt: isText,
});

function passesOf(storage: SafeStorage, person: string, quiz: string): string[] {
  return storage.list(keyOf(person, 'result', quiz, ''), isPass).entries.map(({value}) => value.finishedAt);
}
