import type {AttemptReport} from '../course/player/attemptReport';

/** What is kept of a registration between its sessions. */
export interface KeptRegistration {
  /** Counts the changes, so that the newer of two is known. */
  saves: number;
  /** What the quiz needs to go on. */
  state: string;
  completed: boolean;
  passed: boolean;
  /** Said at the end of a session, and only if it was not passed by then. */
  failed: Pick<AttemptReport, 'attempt' | 'startedAt' | 'finishedAt' | 'best'> | null;
}

export const FRESH: KeptRegistration = {saves: 0, state: '', completed: false, passed: false, failed: null};
