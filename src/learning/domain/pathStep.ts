import type {LearningStep, StepKind} from '../../content/learningSteps';
import {lastReceipt} from './lastReceipt';
import type {ReceiptRecord, StepRecord} from './learningRecord';
import {receiptHolds} from './receiptHolds';

/** `confirmed` is by a trainer; `read` and `attended` are self-reported */
export type DoneHow = 'passed' | 'signed' | 'confirmed' | 'attended' | 'read';

export interface Done {
  how: DoneHow;
  /** An instant or a date. */
  at: string;
}

export interface Evidence {
  /** The instant they first passed a quiz, or undefined */
  passedOn(quiz: string): string | undefined;
  /** Sessions at which a trainer confirmed attendance */
  sessions: readonly {session: string; date: string}[];
  receipts: readonly ReceiptRecord[];
  ticks: readonly StepRecord[];
}

/** Returns whether learners can check off a step of this kind. Quizzes have to be passed and pages signed instead. */
export function canBeTicked(kind: StepKind): boolean {
  return kind === 'read' || kind === 'session';
}

/** Returns whether the learner can clear the check mark. Steps with proof stay done. */
export function isSelfReported({how}: Done): boolean {
  return how === 'read' || how === 'attended';
}

/**
 * Returns how someone completed a step, or undefined. The learner's pages and the trainer's report share this rule:
 * proof takes precedence over check marks, and a step counts on every path that includes it.
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
