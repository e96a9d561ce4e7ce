import {lstatSync, realpathSync, rmSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {createFile, replaceFile} from '@deskbook/text/files/replaceFile';
import {HttpError} from './httpError';
import {nameRefusal, pathRefusal, refusalOf} from './refusal';
import type {Role} from './refusals/path';

const ELSEWHERE = 'This file is not in the folders of the site, so it can be neither shown nor changed here.';

/**
 * Returns the absolute path of a file in the authors' folders, which may not exist yet. Follows symlinks, but refuses
 * any that leave the path's top folder.
 *
 * @param dir the site's folder, or an author's copy of it
 * @param path relative to `dir`
 */
export function resolveFile(dir: string, path: string): string {
  const refusal = pathRefusal(path);
  if (refusal) throw new HttpError(refusal, 403);
  const top = join(realpathSync(dir), path.slice(0, path.indexOf('/')));
  const real = realWay(join(realpathSync(dir), path));
  if (real !== top && !real.startsWith(top + sep)) throw new HttpError(ELSEWHERE, 403);
  // A symlink can lead to a forbidden name: `docs/here/config`, where `here` points to `.git`.
  const way = relative(dirname(top), real).split(sep).join('/');
  if (way.includes('/') && pathRefusal(way)) throw new HttpError(ELSEWHERE, 403);
  return real;
}

/** Returns the real path of the deepest existing folder, plus the rest as written. */
function realWay(file: string): string {
  const names: string[] = [];
  for (let there = file; ; there = dirname(there)) {
    if (lstatSync(there, {throwIfNoEntry: false})) return join(realOrRefuse(there), ...names);
    names.unshift(there.slice(dirname(there).length).replace(sep, ''));
    if (there === dirname(there)) return file;
  }
}

/** Refuses dangling symlinks: a file written through one would appear somewhere else. */
function realOrRefuse(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    throw new HttpError(ELSEWHERE, 403);
  }
}

/** Returns the path of a file to read. Anything but a regular file counts as missing. */
export function fileToRead(dir: string, path: string): string {
  const file = resolveFile(dir, path);
  if (!lstatSync(file, {throwIfNoEntry: false})?.isFile()) throw new HttpError('There is no such file.', 404);
  return file;
}

/**
 * Writes a file if the author may. Refuses to replace a symlink, which may lead to another page.
 *
 * @param earlier see `refusalOf`
 */
export function writeFileSafely(dir: string, ...[path, content, role, earlier]: Parameters<typeof refusalOf>): void {
  const refusal = refusalOf(path, content, role, earlier);
  if (refusal) throw new HttpError(refusal);
  replaceFile(placeToChange(dir, path), content);
}

/** Creates a file if the author may. Never overwrites: returns false if it exists. */
export function createFileSafely(dir: string, path: string, content: string | Uint8Array, role: Role): boolean {
  const refusal = refusalOf(path, content, role);
  if (refusal) throw new HttpError(refusal);
  return createFile(resolveFile(dir, path), content);
}

/** Deletes a file if the author may. */
export function removeFileSafely(dir: string, path: string, role: Role): void {
  const refusal = nameRefusal(path, role);
  if (refusal) throw new HttpError(refusal, 403);
  rmSync(placeToChange(dir, path), {force: true});
}

function placeToChange(dir: string, path: string): string {
  const file = resolveFile(dir, path);
  const written = resolve(realpathSync(dir), path);
  const there = lstatSync(written, {throwIfNoEntry: false});
  if (there && !there.isFile()) throw new HttpError('This is a folder or a link, which can’t be changed here.', 403);
  return file;
}
