import type {AttemptReport} from './attemptReport';

/** A learning management system, as far as a quiz needs it. */
export interface Lms {
  /** Where two windows would report as one: names the learner's way through this quiz. */
  readonly registration: string;
  /** @throws LmsTrouble */
  start(): Promise<Launch>;
  /**
   * Hands over what is needed to go on later.
   *
   * @throws LmsTrouble if it was not saved; then the same, or what has followed it, may be handed over again
   */
  save(state: string): Promise<void>;
  /** Reports a finished attempt, with the same promise. Twice the same is reported once. */
  report(report: AttemptReport): Promise<void>;
  /** Ends the visit. The page may be gone in a moment, so all of it happens at once. */
  finish(last: LastThings): void;
  /** Where to go after the quiz; null where the system's own window stays around it. */
  readonly exit: string | null;
}

/** What the system doesn't have yet. */
export interface LastThings {
  reports: readonly AttemptReport[];
  /** What to go on from if the reports arrive, and if they have to be handed over once more. Null if it is saved. */
  states: {reported: string; unreported: string} | null;
}

export const NOTHING_LEFT: LastThings = {reports: [], states: null};

export interface Launch {
  /** In a `review` nothing is kept or reported. */
  mode: 'normal' | 'review';
  /** What was saved on the last visit; empty on the first. */
  state: string;
  /** The length of the longest state. */
  room: number;
  /** The score that the system asks for, in percent; null where it leaves that to the quiz. */
  passingScore: number | null;
}

/**
 * `missing`: there is no system around the page. `closed`: it has ended this visit. `failed`: it is there, and did not do
 * what it was asked for.
 */
export type TroubleKind = 'missing' | 'closed' | 'failed';

export class LmsTrouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    message = '',
  ) {
    super(message);
  }
}

/**
 * A score that a system asks for, in whole percent; null where it asks for none. Our scores are whole and rounded down,
 * so one reaches what is asked for exactly when it reaches the next whole percent.
 *
 * @param factor makes percent of it
 */
export function askedScore(score: string | number | undefined, factor: number): number | null {
  const asked = score === undefined || score === '' ? Number.NaN : Number(score) * factor;
  // 0.07 * 100 is 7.000000000000001.
  return Number.isNaN(asked) ? null : Math.min(100, Math.max(0, Math.ceil(asked - 1e-9)));
}
