import {inTurn} from '../inTurn';
import {runGit} from './runGit';

/**
 * Adds, moves or removes working trees while nobody else does. Git takes one that is just being made or moved for one
 * that is gone, and forgets it. What it knows of those that are really gone, it has forgotten when this runs.
 */
export function changeWorkingTrees<T>(siteDir: string, run: () => Promise<T>): Promise<T> {
  return inTurn(`working trees of ${siteDir}`, async () => {
    await runGit(siteDir, ['worktree', 'prune']);
    return run();
  });
}

/** One without a branch. */
export async function addWorkingTree(siteDir: string, place: string, commit: string): Promise<void> {
  await runGit(siteDir, ['worktree', 'add', '--quiet', '--force', '--detach', place, commit]);
}
