import type {LearningStep, StepKind} from '@deskbook/content/learningSteps';
import type {ReceiptRecord, StepRecord} from './learningRecord';
import {lastReceipt, receiptHolds} from './receipts';
import {timeThatCounts, type Validity, validityOf} from './validity';

/** `confirmed` is by a trainer; `read` and `attended` are self-reported */
export type DoneHow = 'passed' | 'signed' | 'confirmed' | 'attended' | 'read';

export interface Done {
  how: DoneHow;
  /** An instant or a date. */
  at: string;
  validity: Validity;
}

export interface Evidence {
  /** The instants at which they passed a quiz */
  passes(quiz: string): readonly string[];
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

/** Returns whether a step is done: it was, and that hasn't expired. */
export function isDone(done: Done | undefined): done is Done {
  return done !== undefined && done.validity.state !== 'expired';
}

/**
 * Returns how someone completed a step, even if that has expired, or undefined. The learner's pages and the trainer's
 * report share this rule: proof that still counts takes precedence over check marks, and a step counts on every path
 * that includes it.
 */
export function howDone(step: LearningStep, evidence: Evidence, today: string): Done | undefined {
  const proof = doneAt(proofOf(step, evidence), step, today);
  if (isDone(proof) || !canBeTicked(step.kind)) return proof;
  const ticks = evidence.ticks.filter((record) => record.step === step.id);
  const at = timeThatCounts(
    ticks.map((tick) => tick.at),
    step.validFor ?? [],
  );
  const tick = ticks.find((record) => record.at === at);
  return doneAt(tick && {how: tick.how, at: tick.at}, step, today) ?? proof;
}

type Proof = Pick<Done, 'how' | 'at'> | undefined;

function proofOf({id, kind, session, again = null, validFor = []}: LearningStep, evidence: Evidence): Proof {
  const proof = (how: DoneHow, at: string | undefined) => (at === undefined ? undefined : {how, at});
  if (kind === 'quiz') return proof('passed', timeThatCounts(evidence.passes(id), validFor));
  if (kind === 'session') {
    const dates = evidence.sessions.filter((seen) => seen.session === session).map(({date}) => date);
    return proof('confirmed', timeThatCounts(dates, validFor));
  }
  const at = lastReceipt(evidence.receipts, id)?.at;
  return proof('signed', at && receiptHolds(at, again) ? at : undefined);
}

function doneAt(proof: Proof, {validFor = []}: LearningStep, today: string): Done | undefined {
  return proof && {...proof, validity: validityOf(proof.at, validFor, today)};
}
