import {mkdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {type Holder, type Lock, takeLock} from '@deskbook/engine/releases/lock';
import {cannotWrite} from '@deskbook/text/files/replaceFile';

/**
 * Runs a command that changes releases: nothing else does at the same time, and a publication that was interrupted is
 * finished first. The staff site and the public site have one lock.
 *
 * @param who what others read while they wait for this
 * @returns the exit code
 */
export async function changeReleases(
  {outDir = '.', lockFd}: SiteFolderOptions,
  who: string,
  change: (lock: Lock) => Promise<number>,
): Promise<number> {
  stopWithParent();
  const [siteDir, folder] = [process.cwd(), resolve(outDir)];
  let lock: Lock;
  try {
    mkdirSync(folder, {recursive: true});
    lock = lockFd ? {fd: Number(lockFd), release: () => {}} : await takeLock(folder, who, tellWait);
  } catch (error) {
    process.stderr.write(`${cannotWrite(folder, error)}. Build elsewhere with --out-dir.\n`);
    return 1;
  }
  try {
    if (!lockFd && folder === siteDir) {
      const {hasJournal} = await import('@deskbook/author/node/publish/journal');
      if (hasJournal(siteDir)) await (await import('@deskbook/author/node/publish/recover')).recover(siteDir);
    }
    return await change(lock);
  } finally {
    lock.release();
  }
}

function tellWait({who, since}: Holder): void {
  process.stderr.write(`Waiting for ${who}, which began ${ago(since)}. Press Ctrl-C to stop waiting.\n`);
}

function ago(since: string): string {
  const seconds = Math.max(0, Math.round((Date.now() - Date.parse(since)) / 1000));
  const format = new Intl.RelativeTimeFormat('en');
  return seconds < 120 ? format.format(-seconds, 'second') : format.format(-Math.round(seconds / 60), 'minute');
}

/**
 * Ends a command when the authoring server that started it ends. Otherwise an orphaned build would switch to a release
 * that nobody knows about.
 */
function stopWithParent(): void {
  const stop = () => process.kill(process.pid, 'SIGTERM');
  if (process.connected === false) stop();
  process.once('disconnect', stop);
  process.channel?.unref();
}

export interface SiteFolderOptions {
  outDir?: string;
  public?: boolean;
  /** Set by a publication, which has the lock of the releases: the number of its open file. */
  lockFd?: string;
}

/** Where a site is read from, and where it's built, published and rolled back. */
interface SiteFolders {
  siteDir: string;
  /** Holds `build/`, `deploy/` and `releases/`. */
  folder: string;
  /** The name of its `build/` for messages. */
  name: string;
}

/** The public site is built like any other, in its own folder. */
export function siteFoldersOf({outDir = '.', public: isPublic = false}: SiteFolderOptions): SiteFolders {
  if (!isPublic) return {siteDir: process.cwd(), folder: resolve(outDir), name: 'build/'};
  const folder = resolve(outDir, 'releases/public');
  return {siteDir: join(folder, '.docusaurus/public'), folder, name: 'build-public/'};
}
