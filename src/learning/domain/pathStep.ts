import type {LearningStep, StepKind} from '../../content/learningSteps';
import {lastReceipt} from './lastReceipt';
import type {ReceiptRecord, StepRecord} from './learningRecord';
import {receiptHolds} from './receiptHolds';

/** `confirmed`: by a trainer; `read` and `attended`: the learner says so. */
export type DoneHow = 'passed' | 'signed' | 'confirmed' | 'attended' | 'read';

export interface Done {
  how: DoneHow;
  /** An instant or a date. */
  at: string;
}

/** What is known of somebody. */
export interface Evidence {
  /** When they passed a quiz the first time: an instant, undefined where they have not. */
  passedOn(quiz: string): string | undefined;
  /** The sessions at which trainers saw them, by slug and date. */
  sessions: readonly {session: string; date: string}[];
  receipts: readonly ReceiptRecord[];
  ticks: readonly StepRecord[];
}

/** Whether a learner's own word is enough. A quiz is passed, and a page to sign is signed. */
export function canBeTicked(kind: StepKind): boolean {
  return kind === 'read' || kind === 'session';
}

/** Whether a learner can take it back by clearing a box: what there is proof of stays. */
export function isSelfReported({how}: Done): boolean {
  return how === 'read' || how === 'attended';
}

/**
 * How somebody has done a step, on their own pages as in the trainer's report; undefined where they have not. Proof comes
 * before their word. What is done counts on every path that has it.
 */
export function howDone(step: LearningStep, evidence: Evidence): Done | undefined {
  const proof = proofOf(step, evidence);
  if (proof || !canBeTicked(step.kind)) return proof;
  const tick = evidence.ticks.find((record) => record.step === step.id);
  return tick && {how: tick.how, at: tick.at};
}

function proofOf({id, kind, session, again = null}: LearningStep, evidence: Evidence): Done | undefined {
  if (kind === 'quiz') return doneAt('passed', evidence.passedOn(id));
  if (kind === 'session') {
    const dates = evidence.sessions.filter((seen) => seen.session === session).map(({date}) => date);
    return doneAt('confirmed', dates.sort()[0]);
  }
  const at = lastReceipt(evidence.receipts, id)?.at;
  return doneAt('signed', at && receiptHolds(at, again) ? at : undefined);
}

function doneAt(how: DoneHow, at: string | undefined): Done | undefined {
  return at === undefined ? undefined : {how, at};
}
