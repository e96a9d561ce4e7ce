import {existsSync, realpathSync} from 'node:fs';
import {join} from 'node:path';
import {HttpError} from '@deskbook/writing/httpError';
import {enqueue} from '../taskQueue';
import {askGit, gitText, runGit} from './runGit';

/** The repository with the site, which may be a subfolder. */
export interface Repository {
  /** The absolute path of its working tree. */
  top: string;
  /** The site's path in the repository, with a trailing slash; empty if the site is the whole repository. */
  prefix: string;
}

export async function repositoryOf(siteDir: string): Promise<Repository> {
  const top = await askGit(siteDir, ['rev-parse', '--show-toplevel']);
  if (top === null) {
    throw new HttpError(
      `${siteDir} isn't in a Git repository, which keeps drafts and versions. Make it one: git init, git add --all, git commit -m "Begin the site".`,
    );
  }
  return {top, prefix: await gitText(siteDir, ['rev-parse', '--show-prefix'])};
}

/** Returns the commit a working tree is based on. */
export async function headOf(dir: string): Promise<string> {
  const head = await askGit(dir, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (head !== null) return head;
  throw new HttpError(
    'The files of this site have never been committed. Do it once: git add --all, git commit -m "Begin the site".',
  );
}

/** Returns the branch that the published site is built from, such as `refs/heads/main`. */
export async function branchOf(siteDir: string): Promise<string> {
  const branch = await askGit(siteDir, ['symbolic-ref', '--quiet', 'HEAD']);
  if (branch !== null) return branch;
  throw new HttpError(
    'The folder of the site shows an earlier version (a detached HEAD) at the moment, so nothing can be published. Ask whoever looks after the site to switch to its branch, such as: git switch main.',
  );
}

/** Whether one commit is an ancestor of another, or the same. */
export async function isAncestor(dir: string, earlier: string, later: string): Promise<boolean> {
  return (await askGit(dir, ['merge-base', '--is-ancestor', earlier, later])) !== null;
}

/**
 * Whether a folder is a working tree of the site's repository. In a copy of the site, a working tree still points to
 * the original.
 */
export async function isWorkingTreeOf(siteDir: string, top: string): Promise<boolean> {
  if (!existsSync(join(top, '.git'))) return false;
  const asked = ['rev-parse', '--path-format=absolute', '--show-toplevel', '--git-common-dir'];
  const [found, common] = (await askGit(top, asked))?.split('\n') ?? [];
  if (!found || !common || realpathSync(found) !== realpathSync(top)) return false;
  const own = await gitText(siteDir, ['rev-parse', '--path-format=absolute', '--git-common-dir']);
  return realpathSync(common) === realpathSync(own);
}

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
