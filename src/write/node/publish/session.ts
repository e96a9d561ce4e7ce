import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {type Holder, type Lock, takeLock} from '../../../releases/lock';
import {CONTENT_FOLDERS} from '../../../shared/contentFolders';
import {removeUnfinished} from '../../../shared/replaceFile';
import type {Author, PublishOutcome} from '../../api';
import {branchOf, headOf, repositoryOf} from '../git/repository';
import {ownFolder} from '../ownFolder';
import {Refusal} from '../refused';
import {pull, push} from '../remote';
import {bringForward} from '../workspace/bringForward';
import {hasJournal, type Journal} from './journal';
import {Disputed, Mistakes, type Site, type Tell} from './putOut';
import {recover} from './recover';

/** The published site while nobody else can change it. */
export interface Session {
  branch: string;
  /** The branch's commit. */
  head: string;
  lock: Lock;
}

/**
 * Runs one change of the published site: under the lock, after crash recovery, and on top of what others pushed to the
 * remote. Then pushes it and updates everybody's drafts. Errors become messages and leave the drafts alone.
 *
 * @returns the last event
 */
export async function changeSite(
  {siteDir}: Site,
  by: Author,
  onEvent: Tell,
  change: (session: Session) => Promise<{release: string; note: string | null; drafts?: Journal['drafts']}>,
): Promise<PublishOutcome> {
  const told = (event: PublishOutcome) => {
    onEvent(event);
    return event;
  };
  const run = async (lock: Lock): Promise<PublishOutcome> => {
    const branch = await branchOf(siteDir);
    await recover(siteDir);
    const pulled = await pull(siteDir, branch, () => onEvent({step: 'pull'}));
    const {release, note, drafts = null} = await change({branch, head: await headOf(siteDir), lock});
    const pushed = await push(siteDir, branch, () => onEvent({step: 'push'}));
    await bringAllForward(siteDir, drafts);
    return {step: 'done', release, notes: [pulled, note, pushed].filter((each) => each !== null)};
  };
  try {
    const who = `a publication by ${by.fullName ?? by.name}`;
    return told(await withLock(siteDir, who, (holder) => onEvent({step: 'wait', who: holder.who}), run));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const problems =
      error instanceof Mistakes ? {problems: error.problems, ...(error.linking && {linking: error.linking})} : {};
    const disputed = error instanceof Disputed ? {disputed: error.paths} : {};
    return told({step: 'failed', message: error.message, ...problems, ...disputed});
  }
}

/** A draft that can't be updated must not stop the others. It's tried again when its author opens the editor. */
async function bringAllForward(siteDir: string, drafts: Journal['drafts']): Promise<void> {
  const {prefix} = await repositoryOf(siteDir);
  const head = await headOf(siteDir);
  const folder = ownFolder(siteDir);
  const names = readdirSync(folder, {withFileTypes: true}).flatMap((entry) =>
    entry.isDirectory() && !entry.name.includes('.') ? [entry.name] : [],
  );
  await Promise.allSettled(
    names.map((name) => {
      const top = join(folder, name);
      return bringForward({top, prefix, siteDir}, head, drafts?.top === top ? drafts.paths : []);
    }),
  );
}

/** Finishes an interrupted publication when the server starts. Without one, there is nothing to wait for. */
export async function recoverSite(siteDir: string): Promise<void> {
  for (const folder of CONTENT_FOLDERS) removeUnfinished(join(siteDir, folder));
  if (!hasJournal(siteDir)) return;
  const tellWait = ({who}: Holder) =>
    process.stderr.write(`Waiting for ${who}, before a publication can be finished.\n`);
  await withLock(siteDir, 'a writing server', tellWait, () => recover(siteDir));
}

async function withLock<T>(
  siteDir: string,
  who: string,
  onWait: (holder: Holder) => void,
  run: (lock: Lock) => Promise<T>,
): Promise<T> {
  const lock = await takeLock(siteDir, who, onWait);
  try {
    return await run(lock);
  } finally {
    lock.release();
  }
}
