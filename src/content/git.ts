import {execFileSync} from 'node:child_process';
import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import {isPublicBuild} from '../shared/isPublicBuild';
import {rememberLast} from '../shared/rememberLast';

/** What git prints; throws where there is no git, or no repository, and in a public site, whose history is for staff. */
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
 * Changes with each commit, checkout and pull: as long as it is the same, git's log is too. It stays the same in a
 * repository that is told to keep no reflog.
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
