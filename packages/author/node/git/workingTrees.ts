import {enqueue} from '../taskQueue';
import {runGit} from './runGit';

/**
 * Runs a change to working trees exclusively. Git mistakes a working tree that is just being added or moved for a
 * missing one, and forgets it. Prunes the ones that really are missing first.
 */
export function changeWorkingTrees<T>(siteDir: string, run: () => Promise<T>): Promise<T> {
  return enqueue(`working trees of ${siteDir}`, async () => {
    await runGit(siteDir, ['worktree', 'prune']);
    return run();
  });
}

/** Adds a working tree with a detached HEAD. */
export async function addWorkingTree(siteDir: string, place: string, commit: string): Promise<void> {
  await runGit(siteDir, ['worktree', 'add', '--quiet', '--force', '--detach', place, commit]);
}
