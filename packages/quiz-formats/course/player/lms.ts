import type {AttemptReport} from './attemptReport';

/** A learning management system, as seen by a quiz. */
export interface Lms {
  /** Identifies this learner's enrollment, to detect two windows that would report as one. */
  readonly registration: string;
  /** @throws LmsTrouble */
  start(): Promise<Launch>;
  /**
   * Saves the state needed to continue later.
   *
   * @throws LmsTrouble if it wasn't saved; the same or a newer state may be saved again
   */
  save(state: string): Promise<void>;
  /** Reports a finished attempt. Throws like `save`. Reporting the same attempt twice counts once. */
  report(report: AttemptReport): Promise<void>;
  /** Ends the visit. Waits for nothing, because the page may be about to close. */
  finish(last: UnsentState): void;
  /** Where to go after the quiz; null if the system's own window stays around it. */
  readonly exit: string | null;
}

/** What the system doesn't have yet. */
export interface UnsentState {
  reports: readonly AttemptReport[];
  /** The state to continue from if the reports arrive, and if they must be sent again. null if it's saved. */
  states: {reported: string; unreported: string} | null;
}

export const NOTHING_UNSENT: UnsentState = {reports: [], states: null};

export interface Launch {
  /** A `review` stores and reports nothing. */
  mode: 'normal' | 'review';
  /** What the last visit saved; empty on the first visit. */
  state: string;
  /** The maximum length of the state. */
  room: number;
  /** The passing score that the system sets, in percent; null if it leaves that to the quiz. */
  passingScore: number | null;
}

/**
 * `missing`: there is no system around the page. `closed`: the system has ended this visit. `failed`: the system is
 * there, but a request failed.
 */
export type LmsErrorKind = 'missing' | 'closed' | 'failed';

export class LmsError extends Error {
  constructor(
    readonly kind: LmsErrorKind,
    message = '',
  ) {
    super(message);
  }
}

/**
 * Converts a system's passing score to whole percent; null if it sets none. Our scores are rounded down to whole
 * percent, so rounding up the passing score changes nothing.
 *
 * @param factor converts the score to percent
 */
export function askedScore(score: string | number | undefined, factor: number): number | null {
  const asked = score === undefined || score === '' ? Number.NaN : Number(score) * factor;
  // Floating point: 0.07 * 100 is 7.000000000000001.
  return Number.isNaN(asked) ? null : Math.min(100, Math.max(0, Math.ceil(asked - 1e-9)));
}
