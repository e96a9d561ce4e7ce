import {mkdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {type Holder, type Lock, takeLock} from '@deskbook/engine/releases/lock';
import {cannotWrite} from '@deskbook/text/files/replaceFile';
import type {SiteFolderOptions} from './siteFolders';
import {stopWithParent} from './stopWithParent';

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
