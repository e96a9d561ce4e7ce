/**
 * Switches releases where links aren't available or can't be replaced atomically, as on Windows: it moves the folders
 * one by one. A journal records each switch first, so the next run can finish an interrupted one.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync} from 'node:fs';
import {folderOf, isFolder, newId, PARTS, RELEASES} from './folders';

interface Journal {
  current: string | null;
  next?: string;
}

export const JOURNAL = `${RELEASES}/journal.json`;

export function currentId(): string | null {
  return read().current;
}

export function switchTo(id: string): void {
  write({current: currentId(), next: id});
  finish();
}

export function recover(): void {
  if (!currentId() && isFolder(PARTS[0])) write({current: newId()});
  finish();
}

/** Idempotent: skips steps that are done. */
function finish(): void {
  const {current, next} = read();
  if (!next) return;
  for (const part of PARTS) {
    const stored = `${folderOf(next)}/${part}`;
    if (!existsSync(stored)) continue;
    if (current && existsSync(part)) {
      mkdirSync(folderOf(current), {recursive: true});
      renameSync(part, `${folderOf(current)}/${part}`);
    }
    renameSync(stored, part);
  }
  write({current: next});
  removeIfEmpty(folderOf(next));
}

/** Other files stay. */
function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

function read(): Journal {
  return existsSync(JOURNAL) ? JSON.parse(readFileSync(JOURNAL, 'utf8')) : {current: null};
}

function write(journal: Journal): void {
  mkdirSync(RELEASES, {recursive: true});
  writeFileSync(`${JOURNAL}.new`, JSON.stringify(journal));
  renameSync(`${JOURNAL}.new`, JOURNAL);
}
