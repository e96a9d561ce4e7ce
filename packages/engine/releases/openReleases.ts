import {mkdirSync, renameSync, symlinkSync} from 'node:fs';
import {
  folderOf,
  hasEssentialFiles,
  incompleteIds,
  MAX_RELEASES,
  newId,
  RELEASES,
  remove,
  removeLeftovers,
  removeRelease,
  SERVER,
  storedIds,
} from './folders';
import * as journal from './journal';
import * as links from './links';

const NEXT = `${RELEASES}/next`;

export interface Releases {
  /** Returns their ids, oldest first. */
  list(): {ids: string[]; current: string | null};
  /** Returns empty folders for the next release. */
  prepareNext(): {build: string; deploy: string; server: string};
  discardNext(): void;
  /** Makes the new build the current release and returns its id. */
  publishNext(): string;
  switchTo(id: string): void;
}

/** Opens the releases in the current folder and finishes whatever was interrupted. Needs the lock. */
export function openReleases(): Releases {
  mkdirSync(RELEASES, {recursive: true});
  const {currentId, recover, switchTo} = canReplaceLinks() ? links : journal;
  removeLeftovers();
  recover();

  function list() {
    const current = currentId();
    return {ids: [...new Set([...storedIds(), ...(current ? [current] : [])])].toSorted(), current};
  }

  function prepareNext() {
    discardNext();
    mkdirSync(NEXT);
    return {build: `${NEXT}/build`, deploy: `${NEXT}/deploy`, server: `${NEXT}/${SERVER}`};
  }

  function discardNext() {
    remove(NEXT);
  }

  function publishNext() {
    if (!hasEssentialFiles(`${NEXT}/build`)) throw new Error('Half a site must not become a release.');
    const id = newId();
    renameSync(NEXT, folderOf(id));
    switchTo(id);
    removeOld();
    return id;
  }

  function removeOld() {
    const {ids, current} = list();
    const others = ids.filter((id) => id !== current);
    for (const id of others.slice(0, Math.max(0, others.length - (MAX_RELEASES - 1)))) removeRelease(id);
    for (const id of incompleteIds()) if (id !== current) removeRelease(id);
  }

  return {list, prepareNext, discardNext, publishNext, switchTo};
}

/** On Windows, creating links needs special rights, and replacing one isn't atomic. */
function canReplaceLinks(): boolean {
  if (process.platform === 'win32') return false;
  const probe = `${RELEASES}/link`;
  try {
    remove(probe);
    symlinkSync('.', probe);
    remove(probe);
    return true;
  } catch {
    return false;
  }
}
