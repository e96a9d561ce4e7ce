import {randomBytes} from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';

const UNFINISHED = /^\.deskbook-(\d+)-[\da-f]+$/;

/**
 * Writes a file atomically: even after a power failure, readers find the old content or the new. Creates missing
 * folders. Replaces a symlink rather than following it.
 *
 * @param mode for a new file
 */
export function replaceFile(file: string, content: string | Uint8Array, mode = 0o666): void {
  const folder = dirname(file);
  mkdirSync(folder, {recursive: true});
  const unfinished = unfinishedIn(folder);
  try {
    writeNew(unfinished, content, mode);
    const before = statSync(file, {throwIfNoEntry: false});
    if (before) chmodSync(unfinished, before.mode);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, {force: true});
  }
}

/** Creates a file atomically. Returns false and writes nothing if it exists. */
export function createFile(file: string, content: string | Uint8Array): boolean {
  const folder = dirname(file);
  mkdirSync(folder, {recursive: true});
  const unfinished = unfinishedIn(folder);
  try {
    writeNew(unfinished, content, 0o666);
    linkSync(unfinished, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(unfinished, {force: true});
  }
}

function unfinishedIn(folder: string): string {
  return join(folder, `.deskbook-${process.pid}-${randomBytes(6).toString('hex')}`);
}

function writeNew(file: string, content: string | Uint8Array, mode: number): void {
  const handle = openSync(file, 'wx', mode);
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Deletes temporary files of processes that no longer run, recursively. */
export function removeUnfinished(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    const [, pid] = UNFINISHED.exec(entry.name) ?? [];
    if (pid && entry.isFile() && !isRunning(Number(pid))) rmSync(join(entry.parentPath, entry.name), {force: true});
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
