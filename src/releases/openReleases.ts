import {existsSync, mkdirSync, renameSync, symlinkSync} from 'node:fs';
import {resolve} from 'node:path';
import {folderOf, newId, RELEASES, remove, removeLeftovers, removeRelease, SERVER, storedIds} from './folders';
import * as journal from './journal';
import * as links from './links';

/** How many releases are kept, the current one included. */
const KEPT = 3;
const NEXT = `${RELEASES}/next`;

export interface Releases {
  /** Their ids, the oldest first. */
  list(): {ids: string[]; current: string | null};
  /** The folder with the script that has drawn the current release, if it was kept. */
  currentServer(): string | null;
  /** Returns the folders into which the next release is built. */
  prepareNext(): {build: string; deploy: string; server: string};
  discardNext(): void;
  /** Puts what was built in the place of the current release. Returns its id. */
  publishNext(): string;
  switchTo(id: string): void;
}

/** The releases in the current folder, after finishing whatever an interrupted run left to do. */
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
    for (const id of others.slice(0, Math.max(0, others.length - (KEPT - 1)))) removeRelease(id);
  }

  return {list, currentServer, prepareNext, discardNext, publishNext, switchTo};
}

/** Windows asks for special rights to make a link, and never replaces one in a single step. */
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
