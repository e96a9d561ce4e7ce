import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {currentRelease} from '@deskbook/engine/releases/currentRelease';
import {replaceFile} from '@deskbook/text/files/replaceFile';
import {stateDir} from '../stateDir';
import type {Journal} from './journal';

/** The commits a release added to the one before. */
export interface Published {
  release: string;
  from: string;
  to: string;
  /** How long it took until readers saw it, with everything after it. */
  seconds?: number;
}

/** More than the number of kept releases. */
const KEPT = 20;

const fileOf = (siteDir: string) => join(stateDir(siteDir), 'published.json');

export function readPublished(siteDir: string): readonly Published[] {
  const file = fileOf(siteDir);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** Records a new release's commits, so a rollback can revert them. */
export function rememberPublished(siteDir: string, {from, to, takesBack}: Journal): void {
  const release = currentRelease(siteDir);
  const known = readPublished(siteDir);
  const entry = release && !takesBack ? [{release, from, to}] : [];
  const kept = known.filter((each) => each.release !== (takesBack ?? release));
  replaceFile(fileOf(siteDir), JSON.stringify([...kept, ...entry].slice(-KEPT)));
}

export function rememberDuration(siteDir: string, release: string, seconds: number): void {
  const timed = readPublished(siteDir).map((each) => (each.release === release ? {...each, seconds} : each));
  replaceFile(fileOf(siteDir), JSON.stringify(timed));
}
