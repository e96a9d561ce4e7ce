import type {AttemptReport} from '../course/player/attemptReport';

/** The data stored between the sessions of a registration. */
export interface StoredRegistration {
  /** Counts changes, to tell which of two copies is newer. */
  saves: number;
  /** What the quiz needs to continue. */
  state: string;
  completed: boolean;
  passed: boolean;
  /** Sent when the session ends, unless the quiz was passed by then. */
  failed: Pick<AttemptReport, 'attempt' | 'startedAt' | 'finishedAt' | 'best'> | null;
}

export const FRESH: StoredRegistration = {saves: 0, state: '', completed: false, passed: false, failed: null};
