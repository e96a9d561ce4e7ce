import type {Author, PublishOutcome} from '@deskbook/editor/api';
import {whyNotEditor} from '@deskbook/editor/domain/mayPublish';
import {currentRelease} from '@deskbook/engine/releases/currentRelease';
import {HttpError} from '@deskbook/writing/httpError';
import {cherryPick, commitOnTop, factsOfCommit} from '../git/commits';
import {repositoryOf} from '../git/repository';
import {stateDir} from '../stateDir';
import type {OnPublishEvent, PublishContext} from './buildRelease';
import {identityOf} from './identity';
import {type Journal, removeJournal, writeJournal} from './journal';
import {readPublished} from './published';
import {finish} from './recover';
import {runDeskbook} from './runDeskbook';
import {changeSite} from './session';

/**
 * Rolls back to the previous release at once, without a build. Also commits a revert of the current release's changes,
 * or the next release would bring them back; page histories keep them. A release built by hand has nothing to revert:
 * only the release changes, and the author is told.
 */
export function rollBack(site: PublishContext, by: Author, onEvent: OnPublishEvent): Promise<PublishOutcome> {
  const {siteDir, deskbook} = site;
  return changeSite(site, by, onEvent, async ({branch, head, lock}) => {
    const reason = whyNotEditor(by);
    if (reason) throw new HttpError(reason, 403);
    const release = currentRelease(siteDir);
    const published = readPublished(siteDir).find((each) => each.release === release);
    const {to, problem} = published ? await revert(siteDir, by, published, head) : {to: head, problem: NOT_OURS};
    const journal: Journal = {branch, from: head, to, release, drafts: null, takesBack: release ?? undefined};
    onEvent({step: 'switch'});
    writeJournal(siteDir, journal);
    await runDeskbook(deskbook, ['rollback'], siteDir, lock);
    const current = currentRelease(siteDir);
    if (current === null || current === release) {
      removeJournal(siteDir);
      throw new HttpError('There is no version before this one that could be shown again.', 409);
    }
    return {release: current, note: (await finish(siteDir, journal)) ?? problem};
  });
}

const NOT_OURS =
  'Readers see the version before. What the pages say has not changed, so the next publication shows it again.';

/** Commits a revert of what was published, unless somebody has changed the same lines since. */
async function revert(
  siteDir: string,
  by: Author,
  {from, to}: {from: string; to: string},
  head: string,
): Promise<{to: string; problem: string | null}> {
  const {top} = await repositoryOf(siteDir);
  const {changes, conflicts} = await cherryPick(top, to, from, head);
  if (conflicts.length > 0) return {to: head, problem: NOT_OURS};
  if (changes.length === 0) return {to: head, problem: null};
  const person = await identityOf(siteDir, by);
  const message = `Taken back: ${(await factsOfCommit(top, to)).message.split('\n')[0]}`;
  const facts = {author: person, committer: person, message};
  return {to: await commitOnTop(top, head, changes, facts, stateDir(siteDir)), problem: null};
}
