import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {replaceFile} from '@deskbook/text/files/replaceFile';
import {STATE_DIR} from '../stateDir';

/** The publication in progress. Written before the switch, so it can be finished after a crash. */
export interface Journal {
  /** The branch of the site's folder, such as `refs/heads/main`. */
  branch: string;
  /** The branch's commit, and the one that replaces it. */
  from: string;
  to: string;
  /** The release readers see until the switch; null if there is none. */
  release: string | null;
  /** The files to publish, and the working tree with their drafts. */
  drafts: {top: string; paths: readonly string[]} | null;
  /** When rolling back: the release to undo. */
  takesBack?: string;
}

const fileOf = (siteDir: string) => join(siteDir, STATE_DIR, 'publish.json');

export function hasJournal(siteDir: string): boolean {
  return existsSync(fileOf(siteDir));
}

export function readJournal(siteDir: string): Journal | null {
  return hasJournal(siteDir) ? JSON.parse(readFileSync(fileOf(siteDir), 'utf8')) : null;
}

export function writeJournal(siteDir: string, journal: Journal): void {
  replaceFile(fileOf(siteDir), JSON.stringify(journal));
}

export function removeJournal(siteDir: string): void {
  rmSync(fileOf(siteDir), {force: true});
}
