import {existsSync, mkdirSync, realpathSync, rmSync, symlinkSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {linkedPackages} from '@deskbook/engine/confine/linkedPackages';
import {addWorkingTree, changeWorkingTrees, isWorkingTreeOf, repositoryOf} from '../git/repository';
import {askGit} from '../git/runGit';
import {stateDir} from '../stateDir';

/**
 * Checks out a commit of the site into a separate working tree. Building there keeps drafts out, and a failed build
 * leaves nothing to undo.
 *
 * @returns the site's folder in it
 */
export async function siteAt(siteDir: string, commit: string, name = 'site.tree'): Promise<string> {
  const {prefix} = await repositoryOf(siteDir);
  const top = join(stateDir(siteDir), name);
  if (!(await isWorkingTreeOf(siteDir, top)) || !(await checkOut(top, commit))) {
    rmSync(top, {recursive: true, force: true});
    await changeWorkingTrees(siteDir, () => addWorkingTree(siteDir, top, commit));
  }
  const tree = join(top, prefix);
  linkWorkspaces(siteDir, tree);
  return tree;
}

/** Returns false if the working tree is damaged. */
async function checkOut(top: string, commit: string): Promise<boolean> {
  const isOut = (await askGit(top, ['checkout', '--quiet', '--force', '--detach', commit])) !== null;
  return isOut && (await askGit(top, ['clean', '--quiet', '--force', '-d'])) !== null;
}

/** npm links a site's own packages (workspaces) into its folder; a working tree has its own of them, too. */
function linkWorkspaces(siteDir: string, tree: string): void {
  const site = realpathSync(siteDir);
  const modules = join(site, 'node_modules');
  for (const {name, folder} of linkedPackages(modules)) {
    const place = relative(site, folder);
    const link = join(tree, 'node_modules', name);
    if (place.startsWith('..') || existsSync(link)) continue;
    mkdirSync(dirname(link), {recursive: true});
    rmSync(link, {force: true});
    symlinkSync(join(tree, place), link, 'junction');
  }
}
