import {mkdirSync, renameSync, symlinkSync} from 'node:fs';
import {folderOf, newId, PARTS, RELEASES, remove, removeLeftovers, removeRelease, storedIds} from './folders.mjs';
import * as journal from './journal.mjs';
import * as links from './links.mjs';

/** How many releases are kept, the current one included. */
const KEPT = 3;
const NEXT = `${RELEASES}/next`;

/** The releases of this site, after finishing whatever an interrupted run left to do. */
export function openReleases() {
  mkdirSync(RELEASES, {recursive: true});
  const {currentId, recover, switchTo} = canReplaceLinks() ? links : journal;
  removeLeftovers();
  recover();

  /** @returns {{ids: string[], current: string | null}} oldest first */
  function list() {
    const current = currentId();
    return {ids: [...new Set([...storedIds(), ...(current ? [current] : [])])].toSorted(), current};
  }

  /** @returns the folders into which the next release is built, one for each part */
  function prepareNext() {
    discardNext();
    mkdirSync(NEXT);
    return PARTS.map((part) => `${NEXT}/${part}`);
  }

  function discardNext() {
    remove(NEXT);
  }

  /** Puts what was built in the place of the current release. @returns its id */
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

  return {list, prepareNext, discardNext, publishNext, switchTo};
}

/** Windows asks for special rights to make a link, and never replaces one in a single step. */
function canReplaceLinks() {
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
