import {join} from 'node:path';
import {currentRelease} from '@deskbook/engine/releases/currentRelease';
import {CONTENT_FOLDERS} from '@deskbook/text/files/contentFile';
import {removeUnfinished} from '@deskbook/text/files/replaceFile';
import {cherryPick, commitOnTop, factsOfCommit} from '../git/commits';
import {isAncestor, repositoryOf} from '../git/repository';
import {askGit, runGit} from '../git/runGit';
import {stateDir} from '../stateDir';
import {enqueue} from '../taskQueue';
import {rebaseDrafts} from '../workspace/rebaseWorkspace';
import {type Journal, readJournal, removeJournal} from './journal';
import {rememberPublished} from './published';

/**
 * Finishes or drops what a crash interrupted: if readers already see the new release, the branch and the site's folder
 * catch up; if not, nothing has happened. The caller must hold the lock, so the interrupted build has ended.
 */
export async function recover(siteDir: string): Promise<void> {
  for (const folder of CONTENT_FOLDERS) removeUnfinished(join(siteDir, folder));
  const journal = readJournal(siteDir);
  if (!journal) return;
  if (currentRelease(siteDir) === journal.release) removeJournal(siteDir);
  else await finish(siteDir, journal);
}

/**
 * Runs after the switch: puts the new commit on the branch and its files into the site's folder. Can be interrupted and
 * run again. Returns a message about what failed, or null.
 */
export async function finish(siteDir: string, journal: Journal): Promise<string | null> {
  const {top, prefix} = await repositoryOf(siteDir);
  const {branch, from, to, drafts} = journal;
  const published = drafts?.top === top ? drafts.paths : [];
  const note = await enqueue(top, async () => {
    const head = (await askGit(top, ['rev-parse', '--verify', '--quiet', `${branch}^{commit}`])) ?? from;
    if (head !== from && head !== to) {
      return (await isAncestor(top, to, head)) ? null : mergeInto(siteDir, top, head, journal);
    }
    await rebaseDrafts({top, prefix}, from, to, published);
    if (head === from) await runGit(top, ['update-ref', '-m', 'deskbook: published', branch, to, from]);
    return null;
  });
  rememberPublished(siteDir, journal);
  removeJournal(siteDir);
  return note;
}

/** Used if somebody has committed to the branch during the build. */
async function mergeInto(siteDir: string, top: string, head: string, journal: Journal): Promise<string | null> {
  const {branch, from, to} = journal;
  const {changes, conflicts} = await cherryPick(top, from, to, head);
  if (conflicts.length > 0) {
    await runGit(top, ['update-ref', `refs/deskbook/aside/${to}`, to]);
    return `Somebody has changed ${conflicts.join(', ')} in the folder of the site at the same moment, so the version that readers see is kept beside it (${to}). Ask whoever looks after the site to merge it.`;
  }
  const merged = await commitOnTop(top, head, changes, await factsOfCommit(top, to), stateDir(siteDir));
  const {prefix} = await repositoryOf(siteDir);
  await rebaseDrafts({top, prefix}, head, merged);
  await runGit(top, ['update-ref', '-m', 'deskbook: published', branch, merged, head]);
  return null;
}
