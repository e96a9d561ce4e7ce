import {linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {inTurn} from '../inTurn';
import {ownFolder} from '../ownFolder';

const PAUSE = 250;
/** How often the owner refreshes the lock, in milliseconds. */
const HEARTBEAT = 5_000;
/** A lock not refreshed for this long is left over from a crash or power failure. */
const DEAD = 60_000;

interface Owner {
  pid: number;
  /** The name others see while they wait. */
  name: string;
}

/**
 * Runs changes to the published site one at a time, across processes.
 *
 * @param name the person or process that asks
 * @param onWait called with the name of the current owner
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
    // A hard link to a complete file appears atomically, so nobody reads half an owner.
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
    // In a container, the previous owner may have had our own process id.
    if (other && other.pid !== owner.pid && isAlive(file, other)) {
      if (!told) onWait(other.name);
      told = true;
      await new Promise((done) => setTimeout(done, PAUSE));
    } else if (other) removeLeftover(file, other);
  }
}

/** If two processes find the same stale lock, one could remove the other's new lock. Then it's put back. */
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
