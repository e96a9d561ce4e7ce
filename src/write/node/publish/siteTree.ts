import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {isWorkingTreeOf, repositoryOf} from '../git/repository';
import {askGit} from '../git/runGit';
import {addWorkingTree, changeWorkingTrees} from '../git/workingTrees';
import {ownFolder} from '../ownFolder';

/**
 * The site as a commit has it, in a working tree of its own. What is published is built from there, so nobody's drafts
 * get into it, and a build that fails leaves nothing to undo.
 *
 * @returns the folder of the site in it
 */
export async function siteAt(siteDir: string, commit: string): Promise<string> {
  const {prefix} = await repositoryOf(siteDir);
  const top = join(ownFolder(siteDir), 'site.tree');
  if (!(await isWorkingTreeOf(siteDir, top)) || !(await checkOut(top, commit))) {
    rmSync(top, {recursive: true, force: true});
    await changeWorkingTrees(siteDir, () => addWorkingTree(siteDir, top, commit));
  }
  return join(top, prefix);
}

/** Returns false where something has damaged the working tree. */
async function checkOut(top: string, commit: string): Promise<boolean> {
  const isOut = (await askGit(top, ['checkout', '--quiet', '--force', '--detach', commit])) !== null;
  return isOut && (await askGit(top, ['clean', '--quiet', '--force', '-d'])) !== null;
}
