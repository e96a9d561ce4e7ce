import {isUtf8} from 'node:buffer';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {
  Author,
  PendingRequest,
  PublishOutcome,
  PublishRequest,
  RequestedFile,
  SendBackRequest,
  SentBack,
} from '@deskbook/editor/api';
import {whyNotEditor, whyNotPublish} from '@deskbook/editor/domain/mayPublish';
import {replaceFile} from '@deskbook/text/files/replaceFile';
import {HttpError} from '@deskbook/writing/httpError';
import {cherryPick, commitOnTop, factsOfCommit} from '../git/commits';
import {changesBetween, readObject} from '../git/files';
import {headOf, repositoryOf} from '../git/repository';
import {askGit, gitText, runGit} from '../git/runGit';
import {folderName, stateDir} from '../stateDir';
import {enqueue} from '../taskQueue';
import {openWorkspace} from '../workspace/openWorkspace';
import {buildRelease, type OnPublishEvent, type PublishContext} from './buildRelease';
import {identityOf} from './identity';
import {chosenChanges, oneSentence} from './publish';
import {changeSite, writeSettings} from './session';

/**
 * A request is a commit with a ref of its own. The ref pins exactly what the editor reviewed, whatever the author
 * writes later, and protects it from `git gc`.
 */
const REQUESTS = 'refs/deskbook/requests/';
/** The commit message trailer with the author's account. */
const OF = 'Deskbook-Author: ';

/** Asks an editor to publish drafts as they are now. */
export async function askToPublish(
  siteDir: string,
  author: Author,
  {paths, message}: PublishRequest,
): Promise<PendingRequest> {
  const workspace = await openWorkspace(siteDir, author);
  const {top} = workspace;
  const id = await enqueue(top, async () => {
    const head = await headOf(top);
    const changes = await chosenChanges(workspace, head, paths);
    const identity = await identityOf(siteDir, author);
    const text = `${oneSentence(message)}\n\n${OF}${author.name}\n`;
    const facts = {author: identity, committer: identity, message: text};
    const commit = await commitOnTop(top, head, changes, facts, stateDir(siteDir));
    const name = `${Date.now()}-${folderName(author.name)}`;
    await runGit(top, ['update-ref', REQUESTS + name, commit, '']);
    return name;
  });
  const asked = await requestAt(siteDir, id);
  forgetSentBack(siteDir, asked);
  return asked;
}

/** Returns requests waiting for an editor, oldest first. */
export async function requestsOf(siteDir: string): Promise<PendingRequest[]> {
  const names = await gitText(siteDir, ['for-each-ref', '--sort=refname', '--format=%(refname)', REQUESTS]);
  const ids = names.split('\n').filter(Boolean);
  return Promise.all(ids.map((name) => requestAt(siteDir, name.slice(REQUESTS.length))));
}

/** Returns the file changes in a request, for an editor to review. */
export async function filesOfRequest(siteDir: string, id: string): Promise<RequestedFile[]> {
  const {top, prefix} = await repositoryOf(siteDir);
  const commit = await commitOfRequest(siteDir, id);
  const read = async (entry: {id: string} | null) => entry && (await readObject(top, entry.id));
  const changes = await changesBetween(top, `${commit}^`, commit);
  return Promise.all(
    changes.map(async ({path, from, to}) => {
      const [before, after] = [await read(from), await read(to)];
      const isText = [before, after].every((bytes) => bytes === null || isUtf8(bytes));
      const textOf = (bytes: Buffer | null) => bytes && (isText ? bytes.toString('utf8') : '');
      return {path: path.slice(prefix.length), isText, before: textOf(before), after: textOf(after)};
    }),
  );
}

/** Publishes a request under its author's name. */
export function publishRequest(
  site: PublishContext,
  editor: Author,
  id: string,
  onEvent: OnPublishEvent,
): Promise<PublishOutcome> {
  const {siteDir} = site;
  return changeSite(site, editor, onEvent, async ({branch, head, lock}) => {
    const commit = await commitOfRequest(siteDir, id);
    const {author, by} = await requestAt(siteDir, id);
    const reason = whyNotPublish(editor, author, writeSettings(siteDir).second_person);
    if (reason) throw new HttpError(reason, 403);
    onEvent({step: 'save'});
    const {top, prefix} = await repositoryOf(siteDir);
    const {changes, conflicts} = await cherryPick(top, `${commit}^`, commit, head);
    if (conflicts.length > 0) {
      const files = conflicts.map((path) => path.slice(prefix.length)).join(', ');
      throw new HttpError(
        `Since ${by} asked for this, someone else has published changes to the same lines of ${files}. Ask ${by} to look at them and to ask again.`,
        409,
      );
    }
    if (changes.length === 0) throw new HttpError('There is nothing to publish: readers see all of it already.');
    const facts = await factsOfCommit(top, commit);
    const to = await commitOnTop(
      top,
      head,
      changes,
      {
        author: {...facts.author, at: undefined},
        committer: await identityOf(siteDir, editor),
        message: sentenceIn(facts.message),
      },
      stateDir(siteDir),
    );
    const drafts = {top: await topOf(siteDir, author), paths: changes.map(({path}) => path)};
    const done = await buildRelease(site, {branch, from: head, to, drafts}, onEvent, lock);
    await runGit(top, ['update-ref', '-d', REQUESTS + id]);
    forgetSentBack(siteDir, {author, paths: drafts.paths});
    return {...done, drafts};
  });
}

/** Withdraws one's own request. The drafts stay. */
export async function withdrawRequest(siteDir: string, by: Author, id: string): Promise<void> {
  const {author} = await requestAt(siteDir, id);
  if (by.name !== author) throw new HttpError('This request is not yours.', 403);
  await runGit(siteDir, ['update-ref', '-d', REQUESTS + id]);
}

/** Gives a request back to its author, with the reason. The drafts stay. */
export async function sendRequestBack(
  siteDir: string,
  editor: Author,
  {id, reason}: SendBackRequest,
): Promise<Returned> {
  const refusal = whyNotEditor(editor);
  if (refusal) throw new HttpError(refusal, 403);
  const words = reason.trim();
  if (words === '') throw new HttpError('Say why you send it back, so its author knows what to change.');
  const {author, paths} = await requestAt(siteDir, id);
  const by = editor.fullName ?? editor.name;
  const returned = {author, paths, by, reason: words.slice(0, LONGEST_REASON)};
  rememberSentBack(siteDir, returned);
  await runGit(siteDir, ['update-ref', '-d', REQUESTS + id]);
  return returned;
}

const LONGEST_REASON = 2000;

async function requestAt(siteDir: string, id: string): Promise<PendingRequest> {
  const {top, prefix} = await repositoryOf(siteDir);
  const commit = await commitOfRequest(siteDir, id);
  const {author, message} = await factsOfCommit(top, commit);
  const [, name = author.name] = new RegExp(`^${OF}(.*)$`, 'm').exec(message) ?? [];
  const changes = await changesBetween(top, `${commit}^`, commit);
  return {
    id,
    author: name,
    by: author.name,
    at: new Date(author.at ?? 0).toISOString(),
    message: sentenceIn(message),
    paths: changes.map(({path}) => path.slice(prefix.length)),
  };
}

export async function commitOfRequest(siteDir: string, id: string): Promise<string> {
  const isName = /^\d+-[a-z0-9_-]+$/.test(id);
  const commit = isName && (await askGit(siteDir, ['rev-parse', '--verify', '--quiet', `${REQUESTS}${id}^{commit}`]));
  if (commit) return commit;
  throw new HttpError('This request is not there any more: it was published, or taken back.', 404);
}

const sentenceIn = (message: string) => message.split('\n')[0] ?? '';

async function topOf(siteDir: string, author: string): Promise<string> {
  return (await openWorkspace(siteDir, {name: author, role: 'author'})).top;
}

/** A request that an editor sent back. */
interface Returned extends SentBack {
  /** The account of whoever asked. */
  author: string;
  paths: readonly string[];
}

const fileOf = (siteDir: string) => join(stateDir(siteDir), 'sent-back.json');

function readReturned(siteDir: string): readonly Returned[] {
  const file = fileOf(siteDir);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** Returns why an author's requests were sent back, by page. Only pages that are still drafts count. */
export function sentBackTo(siteDir: string, author: string, drafts: Iterable<string>): Map<string, SentBack> {
  const mine = readReturned(siteDir).filter((each) => each.author === author);
  const reasons = new Map(mine.flatMap(({paths, by, reason}) => paths.map((path) => [path, {by, reason}] as const)));
  return new Map([...drafts].flatMap((path) => (reasons.has(path) ? [[path, reasons.get(path) as SentBack]] : [])));
}

function rememberSentBack(siteDir: string, returned: Returned): void {
  write(siteDir, [...without(readReturned(siteDir), returned), returned]);
}

/** Forgets the reasons for pages that their author has asked for again, or that are published. */
function forgetSentBack(siteDir: string, pages: Pick<Returned, 'author' | 'paths'>): void {
  if (existsSync(fileOf(siteDir))) write(siteDir, without(readReturned(siteDir), pages));
}

function without(all: readonly Returned[], {author, paths}: Pick<Returned, 'author' | 'paths'>): Returned[] {
  return all.flatMap((each) => {
    if (each.author !== author) return [each];
    const left = each.paths.filter((path) => !paths.includes(path));
    return left.length > 0 ? [{...each, paths: left}] : [];
  });
}

function write(siteDir: string, returned: readonly Returned[]): void {
  replaceFile(fileOf(siteDir), JSON.stringify(returned));
}
