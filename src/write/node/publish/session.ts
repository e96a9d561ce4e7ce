import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Author, PublishOutcome} from '../../api';
import {branchOf, headOf, repositoryOf} from '../git/repository';
import {ownFolder} from '../ownFolder';
import {Refusal} from '../refused';
import {pull, push} from '../remote';
import {bringForward} from '../workspace/bringForward';
import type {Journal} from './journal';
import {withLock} from './lock';
import {Disputed, Mistakes, type Site, type Tell} from './putOut';
import {recover} from './recover';

/** The published site as it is while nobody else can change it. */
export interface Session {
  branch: string;
  /** The commit on the branch. */
  head: string;
}

/**
 * One change of the published site: alone, after whatever a crash has left to do, and with what others have sent to the
 * remote repository. Afterwards it is sent there, and everybody's drafts are brought up to it. All that goes wrong is
 * told in words, and leaves the drafts as they are.
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
  const run = async (): Promise<PublishOutcome> => {
    const branch = await branchOf(siteDir);
    await recover(siteDir);
    const pulled = await pull(siteDir, branch, () => onEvent({step: 'pull'}));
    const {release, note, drafts = null} = await change({branch, head: await headOf(siteDir)});
    const pushed = await push(siteDir, branch, () => onEvent({step: 'push'}));
    await bringAllForward(siteDir, drafts);
    return {step: 'done', release, notes: [pulled, note, pushed].filter((each) => each !== null)};
  };
  try {
    return told(await withLock(siteDir, by.fullName ?? by.name, (author) => onEvent({step: 'wait', author}), run));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const problems =
      error instanceof Mistakes ? {problems: error.problems, ...(error.linking && {linking: error.linking})} : {};
    const disputed = error instanceof Disputed ? {disputed: error.paths} : {};
    return told({step: 'failed', message: error.message, ...problems, ...disputed});
  }
}

/** Whoever has an unusual draft must not keep the others from going on: it is done again when they open theirs. */
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

/** What an interrupted publication has left to do is done when the server starts. */
export function recoverSite(siteDir: string): Promise<void> {
  return withLock(
    siteDir,
    'deskbook',
    () => {},
    () => recover(siteDir),
  );
}
