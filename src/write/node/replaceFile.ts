import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';

/**
 * Writes a file, all at once or not at all: a reader, or whoever starts after a power failure, finds either the old
 * content or the new one. Folders that are missing are made.
 */
export function replaceFile(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), {recursive: true});
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    const handle = openSync(unfinished, 'w');
    try {
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    const before = statSync(file, {throwIfNoEntry: false});
    if (before) chmodSync(unfinished, before.mode);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, {force: true});
  }
}
