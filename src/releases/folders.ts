/** A release is one folder, `releases/ID`, that holds the pages and what a web server needs to know about them. */
import {existsSync, lstatSync, readdirSync, renameSync, rmSync} from 'node:fs';

export const RELEASES = 'releases';
/** The folders of a release. The current release's are found at the top level, under the same names. */
export const PARTS = ['build', 'deploy'] as const;

/** Beside them, if it was asked for: the script that has drawn the pages. It stays where it is, and is never served. */
export const SERVER = 'server';

/** Ids sort by time. */
const ID = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/;
const DELETED = '.deleted';

export function newId(): string {
  return new Date().toISOString().replaceAll(/[:.]/g, '-');
}

export function folderOf(id: string): string {
  return `${RELEASES}/${id}`;
}

/** The ids of the folders in `releases/` that hold a site, oldest first. */
export function storedIds(): string[] {
  return entries().filter((name) => ID.test(name) && existsSync(`${folderOf(name)}/${PARTS[0]}`));
}

/** A folder that is only half deleted must not pass for a release. */
export function removeRelease(id: string): void {
  renameSync(folderOf(id), `${folderOf(id)}${DELETED}`);
  remove(`${folderOf(id)}${DELETED}`);
}

/** Finishes deletions that were interrupted. */
export function removeLeftovers(): void {
  for (const name of entries()) if (name.endsWith(DELETED)) remove(folderOf(name));
}

export function remove(path: string): void {
  rmSync(path, {recursive: true, force: true});
}

/** Whether there is a folder of that name, and not a link to one. */
export function isFolder(path: string): boolean {
  return Boolean(lstatSync(path, {throwIfNoEntry: false})?.isDirectory());
}

function entries(): string[] {
  return existsSync(RELEASES) ? readdirSync(RELEASES).toSorted() : [];
}
