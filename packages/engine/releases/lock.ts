/**
 * One change of the releases at a time, whoever makes it: a build, a rollback, a deployment, or a publication in the
 * browser. The operating system holds the lock for as long as a process has its file open, so nothing is left of it
 * after `kill -9`. What a process has started inherits the file: a killed build frees the lock only when Docusaurus, too,
 * has stopped writing.
 */
import {closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import {RELEASES} from './folders';

export interface Lock {
  /** To be inherited by programs that go on with this change. */
  fd: number;
  release(): void;
}

export interface Holder {
  /** As in "Waiting for another build". */
  who: string;
  /** ISO 8601 */
  since: string;
}

const PAUSE = 250;
/** Behind the text: on Windows nobody else could read what is locked. */
const OFFSET = 2 ** 30;

/**
 * Takes the lock of a folder's releases, after whoever has it.
 *
 * @param who what others read while they wait
 * @param onWait called with each holder that has to be waited for
 */
export async function takeLock(folder: string, who: string, onWait: (holder: Holder) => void): Promise<Lock> {
  const file = join(folder, RELEASES, 'lock');
  mkdirSync(join(folder, RELEASES), {recursive: true});
  const fd = openSync(file, 'a+');
  for (let known = ''; !(await tryLock(fd, file)); ) {
    const holder = holderIn(file);
    if (holder && holder.since !== known) onWait(holder);
    known = holder?.since ?? known;
    await new Promise((done) => setTimeout(done, PAUSE));
  }
  ftruncateSync(fd);
  writeSync(fd, JSON.stringify({who, since: new Date().toISOString()} satisfies Holder));
  return {fd, release: () => closeSync(fd)};
}

async function tryLock(fd: number, file: string): Promise<boolean> {
  try {
    const {tryLock: lock} = await import('fs-native-extensions');
    return lock(fd, OFFSET, 1);
  } catch (error) {
    // Some network file systems have no locks, and the library isn't compiled for every system.
    process.stderr.write(
      `${file} cannot be locked here (${(error as NodeJS.ErrnoException).code ?? error}). Make sure that nothing else builds or publishes this site at the same time.\n`,
    );
    return true;
  }
}

/** null while the holder is still writing it */
function holderIn(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
