import {lstatSync} from 'node:fs';
import {join} from 'node:path';
import type {Author, PublishOutcome, PublishRequest} from '@deskbook/editor/api';
import {whyNotPublish} from '@deskbook/editor/domain/mayPublish';
import {HttpError} from '@deskbook/writing/httpError';
import {commitOnTop} from '../git/commits';
import {entriesIn, type FileChange, storeFiles} from '../git/files';
import {stateDir} from '../stateDir';
import {enqueue} from '../taskQueue';
import {conflictsOf} from '../workspace/conflicts';
import {draftsOf} from '../workspace/draftsOf';
import {openWorkspace} from '../workspace/openWorkspace';
import {rebaseWorkspace} from '../workspace/rebaseWorkspace';
import type {Workspace} from '../workspace/workspace';
import {buildRelease, type OnPublishEvent, PublishConflict, type PublishContext} from './buildRelease';
import {identityOf} from './identity';
import {relatedDrafts} from './relatedDrafts';
import {changeSite, writeSettings} from './session';

/**
 * Publishes an editor's drafts: makes one commit in their name on top of what is published, and a new release.
 *
 * @param onEvent called with each step
 * @returns the last event: done, or failed with the reason
 */
export function publish(
  site: PublishContext,
  author: Author,
  {paths, message}: PublishRequest,
  onEvent: OnPublishEvent,
): Promise<PublishOutcome> {
  const {siteDir} = site;
  return changeSite(site, author, onEvent, async ({branch, head, lock}) => {
    const reason = whyNotPublish(author, author.name, writeSettings(siteDir).second_person);
    if (reason) throw new HttpError(reason, 403);
    onEvent({step: 'save'});
    const workspace = await openWorkspace(siteDir, author);
    await rebaseWorkspace(workspace, head);
    const changes = await enqueue(workspace.top, () => chosenChanges(workspace, head, paths));
    const identity = await identityOf(siteDir, author);
    const facts = {author: identity, committer: identity, message: oneSentence(message)};
    const to = await commitOnTop(workspace.top, head, changes, facts, stateDir(siteDir));
    const drafts = {top: workspace.top, paths: changes.map(({path}) => path)};
    return {...(await buildRelease(site, {branch, from: head, to, drafts}, onEvent, lock)), drafts};
  });
}

/** Makes a commit message a single line. */
export function oneSentence(message: string): string {
  const sentence = message.replace(/\s+/g, ' ').trim();
  if (sentence) return sentence;
  throw new HttpError('Say in one sentence what has changed, for those who read the page.');
}

/** Returns the changes to commit for the chosen drafts and what belongs to them. */
export async function chosenChanges(
  workspace: Workspace,
  head: string,
  paths: readonly string[],
): Promise<Pick<FileChange, 'path' | 'to'>[]> {
  const {top, prefix} = workspace;
  const drafts = await draftsOf(workspace);
  const conflicts = conflictsOf(workspace);
  const chosen = await relatedDrafts(workspace, head, drafts, paths);
  if (chosen.length === 0) throw new HttpError('There is nothing to publish: these pages are as readers see them.');
  const disputed = chosen.filter(({path}) => Object.hasOwn(conflicts, path)).map(({path}) => path);
  if (disputed.length > 0) throw new PublishConflict(disputed);
  const names = chosen.map(({path}) => prefix + path);
  const files = names.filter((path) => lstatSync(join(top, path), {throwIfNoEntry: false})?.isFile());
  const ids = await storeFiles(top, files);
  const published = await entriesIn(top, head, names);
  return names.map((path) => {
    const id = ids[files.indexOf(path)];
    return {path, to: id === undefined ? null : {mode: published.get(path)?.mode ?? '100644', id}};
  });
}
