import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {contentOf} from '@deskbook/content/checkContent';
import {readDistrict} from '@deskbook/content/district';
import type {District} from '@deskbook/content/schemas/district';
import type {Author, PublishOutcome} from '@deskbook/editor/api';
import {type Holder, type Lock, takeLock} from '@deskbook/engine/releases/lock';
import {HttpError} from '@deskbook/writing/httpError';
import {branchOf, headOf, repositoryOf} from '../git/repository';
import {pull, push} from '../remote';
import {stateDir} from '../stateDir';
import {rebaseWorkspace} from '../workspace/rebaseWorkspace';
import {ContentErrors, type OnPublishEvent, PublishConflict, type PublishContext, reasonIn} from './buildRelease';
import {hasJournal, type Journal} from './journal';
import {rememberDuration} from './published';
import {recover} from './recover';
import {runDeskbook} from './runDeskbook';

/** The published site while nobody else can change it. */
export interface PublishSession {
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
  site: PublishContext,
  by: Author,
  onEvent: OnPublishEvent,
  change: (session: PublishSession) => Promise<{release: string; note: string | null; drafts?: Journal['drafts']}>,
): Promise<PublishOutcome> {
  const {siteDir} = site;
  const told = (event: PublishOutcome) => {
    onEvent(event);
    return event;
  };
  const run = async (lock: Lock): Promise<PublishOutcome> => {
    const startedAt = Date.now();
    const branch = await branchOf(siteDir);
    await recover(siteDir);
    const pulled = await pull(siteDir, branch, () => onEvent({step: 'pull'}));
    const {release, note, drafts = null} = await change({branch, head: await headOf(siteDir), lock});
    const undeployed = await deploySite(site, lock, onEvent);
    const pushed = await push(siteDir, branch, () => onEvent({step: 'push'}));
    await rebaseWorkspaces(siteDir, drafts);
    // A rollback builds nothing.
    if (drafts) rememberDuration(siteDir, release, Math.round((Date.now() - startedAt) / 1000));
    const notes = [undeployed, pulled, note, pushed].filter((each) => each !== null);
    return {step: 'done', release, isDeployed: undeployed === null, notes};
  };
  try {
    const who = `a publication by ${by.fullName ?? by.name}`;
    return told(await withLock(siteDir, who, (holder) => onEvent({step: 'wait', who: holder.who}), run));
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const problems =
      error instanceof ContentErrors ? {problems: error.problems, ...(error.linking && {linking: error.linking})} : {};
    const disputed = error instanceof PublishConflict ? {disputed: error.paths} : {};
    return told({step: 'failed', message: error.message, ...problems, ...disputed});
  }
}

/**
 * Brings the release to the web server, if district.yml says so. Where to and with which commands is in deploy.yml, which
 * nobody can change in the browser.
 *
 * @returns a message if it failed
 */
async function deploySite(
  {siteDir, deskbook}: PublishContext,
  lock: Lock,
  onEvent: OnPublishEvent,
): Promise<string | null> {
  if (writeSettings(siteDir).after_publish !== 'deploy') return null;
  onEvent({step: 'deploy'});
  const ran = await runDeskbook(deskbook, ['deploy'], siteDir, lock);
  return ran.status === 0 ? null : `Ask whoever looks after the site to run npx deskbook deploy.${reasonIn(ran)}`;
}

/** A draft that can't be updated must not stop the others. It's tried again when its author opens the editor. */
async function rebaseWorkspaces(siteDir: string, drafts: Journal['drafts']): Promise<void> {
  const {prefix} = await repositoryOf(siteDir);
  const head = await headOf(siteDir);
  const folder = stateDir(siteDir);
  const names = readdirSync(folder, {withFileTypes: true}).flatMap((entry) =>
    entry.isDirectory() && !entry.name.includes('.') ? [entry.name] : [],
  );
  await Promise.allSettled(
    names.map((name) => {
      const top = join(folder, name);
      return rebaseWorkspace({top, prefix, siteDir}, head, drafts?.top === top ? drafts.paths : []);
    }),
  );
}

/** Finishes an interrupted publication when the server starts. Without one, there is nothing to wait for. */
export async function recoverSite(siteDir: string): Promise<void> {
  if (!hasJournal(siteDir)) return recover(siteDir);
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

/** Returns `write` of district.yml in the folder of the site, as it is now. */
export function writeSettings(siteDir: string): District['write'] {
  const {docsPath} = contentOf(siteDir);
  return readDistrict(join(siteDir, docsPath), siteDir, docsPath).district.write;
}
