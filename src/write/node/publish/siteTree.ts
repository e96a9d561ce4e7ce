import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {isWorkingTreeOf, repositoryOf} from '../git/repository';
import {askGit} from '../git/runGit';
import {addWorkingTree, changeWorkingTrees} from '../git/workingTrees';
import {ownFolder} from '../ownFolder';

/**
 * Checks out a commit of the site into a separate working tree. Building there keeps drafts out, and a failed build
 * leaves nothing to undo.
 *
 * @returns the site's folder in it
 */
export async function siteAt(siteDir: string, commit: string, name = 'site.tree'): Promise<string> {
  const {prefix} = await repositoryOf(siteDir);
  const top = join(ownFolder(siteDir), name);
  if (!(await isWorkingTreeOf(siteDir, top)) || !(await checkOut(top, commit))) {
    rmSync(top, {recursive: true, force: true});
    await changeWorkingTrees(siteDir, () => addWorkingTree(siteDir, top, commit));
  }
  return join(top, prefix);
}

/** Returns false if the working tree is damaged. */
async function checkOut(top: string, commit: string): Promise<boolean> {
  const isOut = (await askGit(top, ['checkout', '--quiet', '--force', '--detach', commit])) !== null;
  return isOut && (await askGit(top, ['clean', '--quiet', '--force', '-d'])) !== null;
}
