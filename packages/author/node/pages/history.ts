import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Changed, FormerPage, VersionInfo} from '@deskbook/editor/api';
import {writeFileSafely} from '@deskbook/writing/files';
import {HttpError} from '@deskbook/writing/httpError';
import {entriesIn, readAsFile} from '../git/files';
import {headOf} from '../git/repository';
import {askGit, runGit} from '../git/runGit';
import {enqueue} from '../taskQueue';
import type {Workspace} from '../workspace/workspace';
import {publishedPages} from './publishedPages';
import {isPage} from './siteFiles';

const COMMIT = '\u001e';
const FIELD = '\u001f';
/** To find a page deleted longer ago, use git. */
const MOST_FORMER = 50;

interface Version extends VersionInfo {
  /** The page's path in the repository at that time. */
  path: string;
  isDeleted: boolean;
}

/** Returns a page's published versions, newest first, including those under earlier paths. */
export async function historyOf(workspace: Workspace, path: string): Promise<VersionInfo[]> {
  const versions = await readVersions(workspace, path);
  return versions.map(({id, author, at, message}) => ({id, author, at, message}));
}

/** Returns the latest deleted pages, without those whose deletion is still a draft. */
export async function formerPages(workspace: Workspace): Promise<FormerPage[]> {
  const {top, prefix, dir} = workspace;
  const folders = ['docs', 'blog'].map((folder) => prefix + folder);
  const args = ['log', '--diff-filter=D', '--find-renames', '--name-only', '-z', FORMAT, '--', ...folders];
  const deleted = readLog((await runGit(top, args)).toString()).flatMap(({files, ...version}) =>
    namesIn(files).map((name) => ({...version, path: name.slice(prefix.length)})),
  );
  const latest = [...new Map(deleted.toReversed().map((each) => [each.path, each])).values()].toReversed();
  const published = await entriesIn(
    top,
    await headOf(top),
    latest.map(({path}) => prefix + path),
  );
  const gone = latest.filter(({path}) => isPage(path) && !published.has(prefix + path) && !existsSync(join(dir, path)));
  return Promise.all(
    gone.slice(0, MOST_FORMER).map(async ({path, id, author, at}) => {
      const [page] = await publishedPages(workspace, `${id}^`, [path]);
      return {path, author, at, title: page?.title ?? path};
    }),
  );
}

/** Returns a page's text in a version; null if that version deleted it. */
export async function versionOf(workspace: Workspace, path: string, id: string): Promise<string | null> {
  const bytes = await bytesOf(workspace, path, id);
  return bytes?.toString('utf8').replace(/^\uFEFF/, '') ?? null;
}

/** Returns a page's published text; null if it isn't published. */
export async function publishedText({top, prefix}: Workspace, path: string): Promise<string | null> {
  const entry = (await entriesIn(top, await headOf(top), [prefix + path])).get(prefix + path);
  return entry ? (await readAsFile(top, prefix + path, entry.id)).toString('utf8').replace(/^\uFEFF/, '') : null;
}

/** Makes an earlier version of a page the draft, byte for byte. Restores deleted pages. */
export async function restoreVersion(workspace: Workspace, path: string, id: string): Promise<Changed> {
  const {top, dir, author} = workspace;
  const bytes = await bytesOf(workspace, path, id);
  if (!bytes) throw new HttpError('In this version, the page was deleted. Choose the one before.');
  await enqueue(top, async () => writeFileSafely(dir, path, bytes, author.role));
  return {paths: [path], message: 'The earlier version is your draft now. Publish it so that readers see it.'};
}

async function bytesOf(workspace: Workspace, path: string, id: string): Promise<Buffer | null> {
  const {top} = workspace;
  const versions = await readVersions(workspace, path);
  const version = versions.find((each) => each.id === id) ?? (await findMadeAgain(top, versions, id));
  if (!version) throw new HttpError(NO_VERSION, 404);
  if (version.isDeleted) return null;
  const entry = (await entriesIn(top, version.id, [version.path])).get(version.path);
  if (!entry) throw new HttpError(NO_VERSION, 404);
  return readAsFile(top, version.path, entry.id);
}

const NO_VERSION = 'There is no such version of this page.';

/**
 * Finds the version that replaced a commit. If a publication rebases our commits while somebody looks at a history, the
 * ids change.
 */
async function findMadeAgain(top: string, versions: readonly Version[], id: string): Promise<Version | undefined> {
  const isCommit = /^[\da-f]{40,64}$/.test(id) && (await askGit(top, ['cat-file', '-t', id])) === 'commit';
  if (!isCommit) return undefined;
  const [before] = readLog((await runGit(top, ['show', '--no-patch', FORMAT, id])).toString());
  return versions.find(
    ({author, at, message}) => author === before?.author && at === before.at && message === before.message,
  );
}

async function readVersions({top, prefix}: Workspace, path: string): Promise<Version[]> {
  const args = ['log', '--follow', '--name-status', '-z', FORMAT, '--', prefix + path];
  const entries = readLog((await runGit(top, args)).toString());
  return entries.map(({files, ...known}) => {
    const [status = '', ...names] = namesIn(files);
    return {...known, path: names.at(-1) ?? prefix + path, isDeleted: status.startsWith('D')};
  });
}

/** Parses the file names after a commit, separated by zero bytes. */
function namesIn(files: string): string[] {
  return files
    .replace(/^[\0\n]+/, '')
    .split('\0')
    .filter(Boolean);
}

const FORMAT = `--format=${COMMIT}%H${FIELD}%an${FIELD}%aI${FIELD}%s${FIELD}`;

/** Parses git's output in that format; `files` is the rest after each commit. */
function readLog(log: string): (VersionInfo & {files: string})[] {
  return log
    .split(COMMIT)
    .slice(1)
    .map((entry) => {
      const [id = '', author = '', at = '', message = '', files = ''] = entry.split(FIELD);
      return {id, author, at: new Date(at).toISOString(), message, files};
    });
}
