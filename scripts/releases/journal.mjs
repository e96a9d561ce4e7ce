/**
 * Switches releases where links aren't available or can't be replaced in one step, as on Windows: the folders are
 * exchanged one by one. A journal says first what is about to happen, so that the next run finishes what was
 * interrupted.
 */
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {folderOf, isFolder, newId, PARTS, RELEASES, remove} from './folders.mjs';

const JOURNAL = `${RELEASES}/journal.json`;

export function currentId() {
  return read().current;
}

export function switchTo(id) {
  write({current: currentId(), next: id});
  finish();
}

export function recover() {
  if (!currentId() && isFolder(PARTS[0])) write({current: newId()});
  finish();
}

/** Every step is skipped if it was done before. */
function finish() {
  const {current, next} = read();
  if (!next) return;
  for (const part of PARTS) {
    const stored = `${folderOf(next)}/${part}`;
    if (!existsSync(stored)) continue;
    if (existsSync(part)) {
      mkdirSync(folderOf(current), {recursive: true});
      renameSync(part, `${folderOf(current)}/${part}`);
    }
    renameSync(stored, part);
  }
  write({current: next});
  remove(folderOf(next));
}

/** @returns {{current: string | null, next?: string}} */
function read() {
  return existsSync(JOURNAL) ? JSON.parse(readFileSync(JOURNAL, 'utf8')) : {current: null};
}

function write(journal) {
  mkdirSync(RELEASES, {recursive: true});
  writeFileSync(`${JOURNAL}.new`, JSON.stringify(journal));
  renameSync(`${JOURNAL}.new`, JOURNAL);
}
