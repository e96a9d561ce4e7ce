/**
 * Switches releases with a link: `build` and `deploy` lead through `releases/current`. Replacing that one link is
 * atomic, so pages and policy always match.
 */
import {existsSync, lstatSync, mkdirSync, readlinkSync, renameSync, symlinkSync} from 'node:fs';
import {folderOf, isFolder, newId, PARTS, RELEASES, remove, storedIds} from './folders';

export const CURRENT = `${RELEASES}/current`;
const NEW_LINK = `${CURRENT}.new`;
/** Collects plain folders before they become a release. */
const ADOPTED = `${RELEASES}/adopted`;

export function currentId(): string | null {
  return hasEntry(CURRENT) ? readlinkSync(CURRENT) : null;
}

export function switchTo(id: string): void {
  for (const part of PARTS) if (!hasEntry(part)) symlinkSync(`${CURRENT}/${part}`, part);
  remove(NEW_LINK);
  symlinkSync(id, NEW_LINK);
  renameSync(NEW_LINK, CURRENT);
}

/** Turns plain `build` and `deploy` folders into a release. Resumes after an interruption. */
export function recover(): void {
  for (const part of PARTS.filter(isFolder)) {
    mkdirSync(ADOPTED, {recursive: true});
    renameSync(part, `${ADOPTED}/${part}`);
  }
  if (existsSync(ADOPTED)) renameSync(ADOPTED, folderOf(newId()));
  const id = currentId() ?? storedIds().at(-1);
  if (id) switchTo(id);
}

/** Also true for a dangling link. */
function hasEntry(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false}) !== undefined;
}
