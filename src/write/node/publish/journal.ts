import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {replaceFile} from '../../../shared/replaceFile';
import {ownFolder} from '../ownFolder';

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
  /** The id of the process that builds and switches, once it has started. */
  worker?: number;
  /** When rolling back: the release to undo. */
  takesBack?: string;
}

const fileOf = (siteDir: string) => join(ownFolder(siteDir), 'publish.json');

export function readJournal(siteDir: string): Journal | null {
  const file = fileOf(siteDir);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

export function writeJournal(siteDir: string, journal: Journal): void {
  replaceFile(fileOf(siteDir), JSON.stringify(journal));
}

export function removeJournal(siteDir: string): void {
  rmSync(fileOf(siteDir), {force: true});
}
