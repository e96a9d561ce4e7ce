import {lstatSync, realpathSync, rmSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {createFile, replaceFile} from '../../shared/replaceFile';
import type {Role} from '../api';
import {nameRefusal, pathRefusal, refusalOf} from '../domain/refusal';
import {Refusal} from './refused';

const ELSEWHERE = 'This file is not in the folders of the site, so it can be neither shown nor changed here.';

/**
 * The absolute place of a file of authors, which need not be there yet. What the way to it leads to counts, not only
 * how it is spelled: a link must stay within the folder that the path begins with.
 *
 * @param dir the folder of the site, or an author's copy of it
 * @param path relative to it
 */
export function resolveFile(dir: string, path: string): string {
  const refusal = pathRefusal(path);
  if (refusal) throw new Refusal(refusal, 403);
  const top = join(realpathSync(dir), path.slice(0, path.indexOf('/')));
  const real = realWay(join(realpathSync(dir), path));
  if (real !== top && !real.startsWith(top + sep)) throw new Refusal(ELSEWHERE, 403);
  // What a link leads to is as bad as what is written: `docs/here/config`, where `here` is `.git`.
  const way = relative(dirname(top), real).split(sep).join('/');
  if (way.includes('/') && pathRefusal(way)) throw new Refusal(ELSEWHERE, 403);
  return real;
}

/** The real place of the deepest folder that is there, and the rest as it is written. */
function realWay(file: string): string {
  const names: string[] = [];
  for (let there = file; ; there = dirname(there)) {
    if (lstatSync(there, {throwIfNoEntry: false})) return join(realOrRefuse(there), ...names);
    names.unshift(there.slice(dirname(there).length).replace(sep, ''));
    if (there === dirname(there)) return file;
  }
}

/** A link that leads nowhere is refused: what is written there would appear in another place. */
function realOrRefuse(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    throw new Refusal(ELSEWHERE, 403);
  }
}

/** The place of a file that can be read; anything but a plain file is not there. */
export function fileToRead(dir: string, path: string): string {
  const file = resolveFile(dir, path);
  if (!lstatSync(file, {throwIfNoEntry: false})?.isFile()) throw new Refusal('There is no such file.', 404);
  return file;
}

/** Writes a file of an author, if that author may. A link in its place is refused, since it may be another page. */
export function writeFileSafely(dir: string, path: string, content: string | Uint8Array, role: Role): void {
  const refusal = refusalOf(path, content, role);
  if (refusal) throw new Refusal(refusal);
  replaceFile(placeToChange(dir, path), content);
}

/** Writes a file that is not there yet, if the author may. Returns whether it was not: nothing is ever overwritten. */
export function createFileSafely(dir: string, path: string, content: string | Uint8Array, role: Role): boolean {
  const refusal = refusalOf(path, content, role);
  if (refusal) throw new Refusal(refusal);
  return createFile(resolveFile(dir, path), content);
}

/** Deletes a file of an author, if that author may. */
export function removeFileSafely(dir: string, path: string, role: Role): void {
  const refusal = nameRefusal(path, role);
  if (refusal) throw new Refusal(refusal, 403);
  rmSync(placeToChange(dir, path), {force: true});
}

function placeToChange(dir: string, path: string): string {
  const file = resolveFile(dir, path);
  const written = resolve(realpathSync(dir), path);
  const there = lstatSync(written, {throwIfNoEntry: false});
  if (there && !there.isFile()) throw new Refusal('This is a folder or a link, which can’t be changed here.', 403);
  return file;
}
