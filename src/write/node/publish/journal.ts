import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {replaceFile} from '../../../shared/replaceFile';
import {ownFolder} from '../ownFolder';

/** What is about to become the published site. Written before the release is switched, so that a crash can be finished. */
export interface Journal {
  /** Of the site's folder, such as `refs/heads/main`. */
  branch: string;
  /** The commit on the branch, and the one that takes its place. */
  from: string;
  to: string;
  /** The release that readers see until the switch; null where there is none. */
  release: string | null;
  /** The working tree whose drafts go out, and the files. */
  drafts: {top: string; paths: readonly string[]} | null;
  /** The process that builds and switches, once it has started. */
  worker?: number;
  /** A release that is taken back, other than one that is new. */
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
