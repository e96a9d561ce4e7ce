import {isUtf8} from 'node:buffer';
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
  readFileSync,
  realpathSync,
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

/**
 * Rewrites a file atomically, so readers see either the old text or the new. Keeps its mode, its byte order mark and a
 * symlink to it. Returns the reason if it failed.
 *
 * @param path relative to the site
 * @param change gets the text without the byte order mark
 */
export function rewriteFile(siteDir: string, path: string, change: (text: string) => string): string | undefined {
  try {
    const file = realpathSync(join(siteDir, path));
    const bytes = readFileSync(file);
    if (!isUtf8(bytes)) return `${path} cannot be written before it is saved as UTF-8`;
    const [, mark = '', text = ''] = /^(\uFEFF?)(.*)$/s.exec(bytes.toString('utf8')) ?? [];
    const changed = change(text);
    if (changed !== text) replaceFile(file, mark + changed);
    return undefined;
  } catch (error) {
    return cannotWrite(path, error);
  }
}

/** Says which file couldn't be written, and the system's error code such as `EACCES`. */
export function cannotWrite(path: string, error: unknown): string {
  return `${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`;
}
