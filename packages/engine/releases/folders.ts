/** A release is one folder, `releases/ID`, with the pages and the settings for web servers. */
import {existsSync, lstatSync, readdirSync, renameSync, rmSync} from 'node:fs';

export const RELEASES = 'releases';
/** A release's folders. At the top level, the same names lead to the current release. */
export const PARTS = ['build', 'deploy'] as const;

/** Number of releases to keep, including the current one. */
export const MAX_RELEASES = 3;

/** Optional: the server bundle, next to them. It stays in place and is never served. */
export const SERVER = 'server';

/** Every site has these. A release without them is half a site, and never shown. */
export const ESSENTIAL_FILES = ['index.html', '404.html'] as const;

/** Ids sort by time. */
const ID = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/;
const DELETED = '.deleted';

export function newId(): string {
  return new Date().toISOString().replaceAll(/[:.]/g, '-');
}

export function folderOf(id: string): string {
  return `${RELEASES}/${id}`;
}

/** Returns the ids of the complete releases in `releases/`, oldest first. */
export function storedIds(): string[] {
  return idsWithPages().filter(isComplete);
}

/** Returns the ids of releases with parts of a site only, which an earlier version may have made. */
export function incompleteIds(): string[] {
  return idsWithPages().filter((id) => !isComplete(id));
}

export function hasEssentialFiles(buildDir: string): boolean {
  return ESSENTIAL_FILES.every((name) => existsSync(`${buildDir}/${name}`));
}

function idsWithPages(): string[] {
  return entries().filter((name) => ID.test(name) && existsSync(pagesOf(name)));
}

function isComplete(id: string): boolean {
  return hasEssentialFiles(pagesOf(id));
}

function pagesOf(id: string): string {
  return `${folderOf(id)}/${PARTS[0]}`;
}

/** Renames the folder first, so a half-deleted one can't pass for a release. */
export function removeRelease(id: string): void {
  renameSync(folderOf(id), `${folderOf(id)}${DELETED}`);
  remove(`${folderOf(id)}${DELETED}`);
}

/** Finishes interrupted deletions. */
export function removeLeftovers(): void {
  for (const name of entries()) if (name.endsWith(DELETED)) remove(folderOf(name));
}

export function remove(path: string): void {
  rmSync(path, {recursive: true, force: true});
}

/** Whether it's a folder and not a link to one. */
export function isFolder(path: string): boolean {
  return Boolean(lstatSync(path, {throwIfNoEntry: false})?.isDirectory());
}

function entries(): string[] {
  return existsSync(RELEASES) ? readdirSync(RELEASES).toSorted() : [];
}
