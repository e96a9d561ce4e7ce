import {execFileSync} from 'node:child_process';
import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import {isPublicBuild} from '../isPublicBuild';
import {rememberLast} from '../remember';

/** Returns git's output. Throws without git or a repository, and in a public build, whose history is for staff only. */
export function git(siteDir: string, args: readonly string[], input?: string): Buffer {
  if (isPublicBuild()) throw new Error('A public site has no history.');
  return execFileSync('git', args, {
    cwd: siteDir,
    input,
    maxBuffer: 1024 * 1024 * 1024,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
  });
}

/**
 * Returns a cache key for git's log: it changes with each commit, checkout and pull. It never changes in a repository
 * whose reflog is turned off.
 */
export function historyStamp(siteDir: string): number {
  return statSync(reflogOf(siteDir), {throwIfNoEntry: false})?.mtimeMs ?? 0;
}

const reflogOf = rememberLast((siteDir: string) => {
  try {
    return resolve(siteDir, git(siteDir, ['rev-parse', '--git-path', 'logs/HEAD']).toString().trim());
  } catch {
    return '';
  }
});
