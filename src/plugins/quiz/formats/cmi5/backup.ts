import {hasShape, isCount, isObject, isText, isTruth} from '../../../../learning/domain/checks';
import type {KeptRegistration} from './keptRegistration';

/** Where a registration is kept in this browser for as long as the record store doesn't take it. */
export interface Backup {
  read(): KeptRegistration | null;
  write(kept: KeptRegistration): void;
  remove(): void;
}

const isKept = hasShape<KeptRegistration>({
  saves: isCount,
  state: isText,
  completed: isTruth,
  passed: isTruth,
  failed: (value) => value === null || isObject(value),
});

/**
 * A store may be down when the page is closed. A registration is one learner's way through one course, so nothing of
 * several people gets mixed.
 *
 * @param area the browser's own; undefined where it is blocked
 */
export function createBackup(area: Storage | undefined, registration: string): Backup {
  const key = `deskbook:course:${registration}`;
  const attempt = <T>(use: (area: Storage) => T): T | undefined => {
    try {
      return area && use(area);
    } catch {
      // Full or blocked: then there is none.
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

/** The storage of the browser, before the course takes its place. */
export function browserArea(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
