import {cpSync, existsSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {type Author, LOCAL} from '@deskbook/editor/api';
import {CONTENT_FOLDERS} from '@deskbook/text/files/contentFile';
import {removeUnfinished} from '@deskbook/text/files/replaceFile';
import {addWorkingTree, changeWorkingTrees, headOf, isWorkingTreeOf, repositoryOf} from '../git/repository';
import {askGit, runGit} from '../git/runGit';
import {folderName, stateDir} from '../stateDir';
import {enqueue} from '../taskQueue';
import {baseRef, rebaseWorkspace, rememberBase} from './rebaseWorkspace';
import type {Workspace} from './workspace';

/**
 * Opens an author's workspace. On a personal computer it's the site's folder. On a district's host each author has a
 * working tree, created on first use, repaired after interruptions, and updated to what is published.
 */
export async function openWorkspace(siteDir: string, author: Author): Promise<Workspace> {
  const repository = await repositoryOf(siteDir);
  const head = await headOf(siteDir);
  if (author.name === LOCAL) return tidied({...repository, siteDir, dir: siteDir, author});

  const top = join(stateDir(siteDir), folderName(author.name));
  const workspace = {top, prefix: repository.prefix, siteDir, dir: join(top, repository.prefix), author};
  await enqueue(top, async () => {
    if (!(await isWhole(siteDir, top))) await makeWorkingTree(siteDir, top, head);
    // Left over from a repair that was interrupted after it was done.
    rmSync(`${top}.lost`, {recursive: true, force: true});
  });
  await rebaseWorkspace(workspace, head);
  return tidied(workspace);
}

/** Removes unfinished files of a killed server. */
function tidied(workspace: Workspace): Workspace {
  for (const folder of CONTENT_FOLDERS) removeUnfinished(join(workspace.dir, folder));
  return workspace;
}

/**
 * Whether git's metadata for a working tree is intact. It may be gone or point elsewhere if the site was moved or
 * copied. `git worktree repair` could claim the original's working trees for the copy, so a new one is made instead.
 */
async function isWhole(siteDir: string, top: string): Promise<boolean> {
  const head = ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'];
  return (await isWorkingTreeOf(siteDir, top)) && (await askGit(top, head)) !== null;
}

/** Builds the tree beside its final place, so that place always has a complete one. Keeps drafts from a lost tree. */
async function makeWorkingTree(siteDir: string, top: string, head: string): Promise<void> {
  const making = `${top}.new`;
  const lost = `${top}.lost`;
  if (existsSync(top)) renameSync(top, lost);
  rmSync(making, {recursive: true, force: true});
  const base = await askGit(siteDir, ['rev-parse', '--verify', '--quiet', `${baseRef(top)}^{commit}`]);
  await changeWorkingTrees(siteDir, async () => {
    await addWorkingTree(siteDir, making, base ?? head);
    if (existsSync(lost)) await putBack(siteDir, lost, making);
    await runGit(siteDir, ['worktree', 'move', making, top]);
  });
  await rememberBase(siteDir, top, base ?? head);
}

/** Moves the author's folders, with everything in them, from one working tree to another. */
async function putBack(siteDir: string, lost: string, making: string): Promise<void> {
  const {prefix} = await repositoryOf(siteDir);
  for (const folder of CONTENT_FOLDERS) {
    const from = join(lost, prefix, folder);
    const to = join(making, prefix, folder);
    rmSync(to, {recursive: true, force: true});
    if (existsSync(from)) cpSync(from, to, {recursive: true, verbatimSymlinks: true});
  }
}
