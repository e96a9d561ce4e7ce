import type {SafeStorage} from '../../browser/storage';
import type {LearningStep} from '../../content/learningSteps';
import {compareText} from '../../shared/compareText';
import {hasShape, isOneOf, isText} from '../domain/checks';
import {lastReceipt} from '../domain/lastReceipt';
import type {Done} from '../domain/pathStep';
import {receiptHolds} from '../domain/receiptHolds';
import {listConfirmations} from './confirmations';
import {listRecords} from './records';
import {keyOf} from './storageKeys';

interface Path {
  /** The path of its page in the docs folder, without an ending. */
  id: string;
  steps: readonly LearningStep[];
}

/** Which steps of a path a person has done, by their ids. Proof comes before what they have ticked themselves. */
export function doneSteps(storage: SafeStorage, person: string, {id, steps}: Path): Map<string, Done> {
  const ticks = listRecords(storage, person, 'step').records.filter(({path}) => path === id);
  const receipts = listRecords(storage, person, 'receipt').records;
  const confirmations = listConfirmations(storage, person);
  const proofOf = (step: LearningStep): Done | undefined => {
    switch (step.kind) {
      case 'quiz':
        return passedOn(storage, person, step.id);
      case 'session': {
        const dates = confirmations.filter(({session}) => session === step.session).map(({date}) => date);
        const [first] = dates.toSorted(compareText);
        return first === undefined ? undefined : {how: 'confirmed', at: first};
      }
      case 'signed': {
        const receipt = lastReceipt(receipts, step.id);
        return receipt && receiptHolds(receipt.at, step.again ?? null) ? {how: 'signed', at: receipt.at} : undefined;
      }
      case 'read':
        return undefined;
    }
  };
  const done = new Map<string, Done>();
  for (const step of steps) {
    const tick = ticks.find((record) => record.step === step.id);
    const known = proofOf(step) ?? (tick && step.kind !== 'signed' ? {how: tick.how, at: tick.at} : undefined);
    if (known) done.set(step.id, known);
  }
  return done;
}

/** Of a result, what tells that a quiz was passed. Reviews of single questions are no attempts. */
const isPass = hasShape<{passed: true; purpose: string; finishedAt: string}>({
  passed: isOneOf(true),
  purpose: isOneOf('whole', 'retry'),
  finishedAt: isText,
});

/** When a quiz was passed the first time. */
function passedOn(storage: SafeStorage, person: string, quiz: string): Done | undefined {
  const passes = storage.list(keyOf(person, 'result', quiz, ''), isPass).entries.map(({value}) => value.finishedAt);
  const [first] = passes.toSorted(compareText);
  return first === undefined ? undefined : {how: 'passed', at: first};
}
