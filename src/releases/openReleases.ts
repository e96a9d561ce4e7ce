import {existsSync, mkdirSync, renameSync, symlinkSync} from 'node:fs';
import {resolve} from 'node:path';
import {folderOf, newId, RELEASES, remove, removeLeftovers, removeRelease, SERVER, storedIds} from './folders';
import * as journal from './journal';
import * as links from './links';

/** Number of releases to keep, including the current one. */
const MAX_RELEASES = 3;
const NEXT = `${RELEASES}/next`;

export interface Releases {
  /** Returns their ids, oldest first. */
  list(): {ids: string[]; current: string | null};
  /** Returns the folder with the current release's server bundle, if it was kept. */
  currentServer(): string | null;
  /** Returns empty folders for the next release. */
  prepareNext(): {build: string; deploy: string; server: string};
  discardNext(): void;
  /** Makes the new build the current release and returns its id. */
  publishNext(): string;
  switchTo(id: string): void;
}

/** Opens the releases in the current folder and finishes whatever was interrupted. */
export function openReleases(): Releases {
  mkdirSync(RELEASES, {recursive: true});
  const {currentId, recover, switchTo} = canReplaceLinks() ? links : journal;
  removeLeftovers();
  recover();

  function list() {
    const current = currentId();
    return {ids: [...new Set([...storedIds(), ...(current ? [current] : [])])].toSorted(), current};
  }

  function currentServer() {
    const {current} = list();
    const folder = current ? resolve(folderOf(current), SERVER) : '';
    return existsSync(folder) ? folder : null;
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
  }

  return {list, currentServer, prepareNext, discardNext, publishNext, switchTo};
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
