import {hasShape, isCount, isObject, isText, isTruth} from '@deskbook/records/domain/checks';
import type {AttemptReport} from '../course/player/attemptReport';

/** Stores a registration in this browser until the record store accepts it. */
interface Backup {
  read(): StoredRegistration | null;
  write(kept: StoredRegistration): void;
  remove(): void;
}

const isKept = hasShape<StoredRegistration>({
  saves: isCount,
  state: isText,
  completed: isTruth,
  passed: isTruth,
  failed: (value) => value === null || isObject(value),
});

/**
 * Needed because the store may be down when the page closes. A registration is one learner taking one course, so people
 * who share a browser don't get mixed up.
 *
 * @param area the browser's own storage; undefined if it's blocked
 */
export function createBackup(area: Storage | undefined, registration: string): Backup {
  const key = `deskbook:course:${registration}`;
  const attempt = <T>(use: (area: Storage) => T): T | undefined => {
    try {
      return area && use(area);
    } catch {
      // Full or blocked, so there is no backup.
      return undefined;
    }
  };
  return {
    read() {
      const kept = attempt((open) => JSON.parse(open.getItem(key) ?? 'null'));
      return isKept(kept) ? kept : null;
    },
    write: (kept) => attempt((open) => open.setItem(key, JSON.stringify(kept))),
    remove: () => attempt((open) => open.removeItem(key)),
  };
}

/** Returns the browser's storage, before the course replaces it. */
export function browserArea(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

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
