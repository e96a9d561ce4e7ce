import {linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {inTurn} from '../inTurn';
import {ownFolder} from '../ownFolder';

const PAUSE = 250;
/** The owner of the lock says this often that it is alive. */
const HEARTBEAT = 5_000;
/** A lock whose owner has said nothing for so long is left over from a crash, or a power failure. */
const DEAD = 60_000;

interface Owner {
  pid: number;
  /** Who is publishing, as others are told. */
  name: string;
}

/**
 * Runs one thing at a time that changes the published site, whichever process asks.
 *
 * @param name who asks
 * @param onWait is told who is before them
 */
export function withLock<T>(
  siteDir: string,
  name: string,
  onWait: (owner: string) => void,
  run: () => Promise<T>,
): Promise<T> {
  const file = join(ownFolder(siteDir), 'publish.lock');
  const before = ownerOf(file);
  if (before && isAlive(file, before)) onWait(before.name);
  return inTurn(file, async () => {
    await take(file, {pid: process.pid, name}, before ? () => {} : onWait);
    const heartbeat = setInterval(() => utimesSync(file, new Date(), new Date()), HEARTBEAT);
    heartbeat.unref();
    try {
      return await run();
    } finally {
      clearInterval(heartbeat);
      rmSync(file, {force: true});
    }
  });
}

async function take(file: string, owner: Owner, onWait: (owner: string) => void): Promise<void> {
  const own = `${file}.${process.pid}`;
  let told = false;
  for (;;) {
    // A link to a whole file appears all at once, so nobody reads half an owner.
    writeFileSync(own, JSON.stringify(owner));
    try {
      linkSync(own, file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(own, {force: true});
    }
    const other = ownerOf(file);
    // In a container, the one before us may have had our own number.
    if (other && other.pid !== owner.pid && isAlive(file, other)) {
      if (!told) onWait(other.name);
      told = true;
      await new Promise((done) => setTimeout(done, PAUSE));
    } else if (other) removeLeftover(file, other);
  }
}

/** Of two that find the same leftover, one could remove the lock that the other has taken since: then it goes back. */
function removeLeftover(file: string, {pid}: Owner): void {
  const removed = `${file}.${process.pid}.old`;
  try {
    renameSync(file, removed);
    if (ownerOf(removed)?.pid !== pid) linkSync(removed, file);
  } catch {
    // Somebody else was faster.
  } finally {
    rmSync(removed, {force: true});
  }
}

function ownerOf(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function isAlive(file: string, {pid}: Owner): boolean {
  const heard = statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0;
  return Date.now() - heard < DEAD && isRunning(pid);
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
