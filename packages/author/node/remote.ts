import {cherryPick, commitOnTop, factsOfCommit} from './git/commits';
import {isAncestor, repositoryOf} from './git/repository';
import {askGit, GitError, gitText, runGit} from './git/runGit';
import {stateDir} from './stateDir';
import {enqueue} from './taskQueue';
import {rebaseDrafts} from './workspace/rebaseWorkspace';

/** The remote repository that a branch is shared through. */
interface Remote {
  name: string;
  /** The branch on the remote, such as `refs/heads/main`. */
  branch: string;
  /** The local remote-tracking ref. */
  tracking: string;
}

/** In milliseconds: long enough for a slow connection, short enough for somebody who waits. */
const TIMEOUT = 30_000;

/** Returns the branch's upstream remote, or else the only remote. */
async function remoteOf(siteDir: string, branch: string): Promise<Remote | null> {
  const short = branch.replace('refs/heads/', '');
  const names = (await gitText(siteDir, ['remote'])).split('\n').filter(Boolean);
  const chosen = await askGit(siteDir, ['config', `branch.${short}.remote`]);
  const name = chosen && names.includes(chosen) ? chosen : names.length === 1 ? names[0] : undefined;
  if (name === undefined) return null;
  const there = (chosen && (await askGit(siteDir, ['config', `branch.${short}.merge`]))) || branch;
  return {name, branch: there, tracking: `refs/remotes/${name}/${there.replace('refs/heads/', '')}`};
}

/**
 * Pulls from the remote: moves the site's branch forward, and puts our unpushed commits and the uncommitted changes in
 * the site's folder on top.
 *
 * @param onStart called if there's a remote
 * @returns null, or why it failed, as a message; then nothing has changed
 */
export async function pull(siteDir: string, branch: string, onStart: () => void): Promise<string | null> {
  const remote = await remoteOf(siteDir, branch);
  if (!remote) return null;
  onStart();
  const known = await commitAt(siteDir, remote.tracking);
  const failure = await fetchFrom(siteDir, remote);
  if (failure !== null) return failure;
  const theirs = await commitAt(siteDir, remote.tracking);
  const {top, prefix} = await repositoryOf(siteDir);
  return enqueue(top, async () => {
    const ours = await commitAt(siteDir, branch);
    if (!theirs || !ours || (await isAncestor(top, theirs, ours))) return null;
    if (known && !(await isAncestor(top, known, theirs))) {
      await runGit(top, ['update-ref', remote.tracking, known]);
      return 'Somebody has rewritten the history of the second copy of the pages, so nothing was taken from it. Ask whoever looks after the site to bring the two together.';
    }
    const joined = (await isAncestor(top, ours, theirs))
      ? {commit: theirs}
      : await putOnTop(siteDir, top, ours, theirs);
    if ('conflicts' in joined) {
      const files = joined.conflicts.map((path) => path.slice(prefix.length)).join(', ');
      return `The second copy of the pages has other changes in the same lines of ${files}, so nothing was taken from it. Ask whoever looks after the site to bring the two together.`;
    }
    await rebaseDrafts({top, prefix}, ours, joined.commit);
    await runGit(top, ['update-ref', '-m', 'deskbook: pulled', branch, joined.commit, ours]);
    return null;
  });
}

/** Rebases our commits onto those of others, one by one. */
async function putOnTop(
  siteDir: string,
  top: string,
  ours: string,
  theirs: string,
): Promise<{commit: string} | {conflicts: string[]}> {
  const range = ['rev-list', '--reverse', '--topo-order', '--parents', `${theirs}..${ours}`];
  let commit = theirs;
  for (const line of (await gitText(top, range)).split('\n').filter(Boolean)) {
    const [own = '', parent, second] = line.split(' ');
    // The commits a merge brought in are on this list themselves, or are already there.
    if (!parent || second) continue;
    const {changes, conflicts} = await cherryPick(top, parent, own, commit);
    if (conflicts.length > 0) return {conflicts};
    if (changes.length === 0) continue;
    commit = await commitOnTop(top, commit, changes, await factsOfCommit(top, own), stateDir(siteDir));
  }
  return {commit};
}

/**
 * Pushes the branch to the remote.
 *
 * @returns null, or why it failed, as a message; the next publication pushes it, too
 */
export async function push(siteDir: string, branch: string, onStart: () => void): Promise<string | null> {
  const remote = await remoteOf(siteDir, branch);
  const ours = await commitAt(siteDir, branch);
  if (!remote || !ours || ours === (await commitAt(siteDir, remote.tracking))) return null;
  onStart();
  try {
    await runGit(siteDir, ['push', '--quiet', remote.name, `${ours}:${remote.branch}`], {timeout: TIMEOUT});
    await runGit(siteDir, ['update-ref', remote.tracking, ours]);
    return null;
  } catch (error) {
    return `Readers see it now, but the second copy of the pages doesn’t have it yet: ${explain(error)} It goes there with the next publication.`;
  }
}

async function fetchFrom(siteDir: string, {name, branch, tracking}: Remote): Promise<string | null> {
  try {
    const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', name, `+${branch}:${tracking}`];
    await runGit(siteDir, args, {timeout: TIMEOUT});
    return null;
  } catch (error) {
    // An empty repository.
    if (error instanceof GitError && /couldn't find remote ref/i.test(error.stderr)) return null;
    return `What others have changed couldn’t be taken from the second copy of the pages: ${explain(error)}`;
  }
}

const commitAt = (siteDir: string, ref: string) =>
  askGit(siteDir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);

/** Messages for git's network and permission errors. */
const CAUSES: readonly [RegExp, string][] = [
  [
    /could not resolve host|connection (?:refused|timed out|reset)|network is unreachable|no route to host|failed to connect|operation timed out|unable to access/i,
    'it can’t be reached over the network.',
  ],
  [
    /permission denied|authentication failed|could not read (?:username|password)|access denied|not authorized|\b40[13]\b|protected branch|pre-receive hook declined/i,
    'this server isn’t allowed to do that. Ask whoever looks after the site to check its access.',
  ],
  [/non-fast-forward|fetch first|stale info|\[rejected\]/i, 'somebody else has changed that copy in the meantime.'],
  [
    /not found|does not exist|does not appear to be a git repository/i,
    'it isn’t where it should be. Ask whoever looks after the site for its new address.',
  ],
];

function explain(error: unknown): string {
  if (!(error instanceof GitError)) throw error;
  if (error.code === null) return 'it didn’t answer in time.';
  const cause = [...CAUSES].toSorted(([a], [b]) => firstAt(a, error.stderr) - firstAt(b, error.stderr))[0];
  return cause && firstAt(cause[0], error.stderr) < Number.POSITIVE_INFINITY
    ? cause[1]
    : `Git says: ${error.stderr.trim().split('\n').at(-1) ?? ''}`;
}

function firstAt(pattern: RegExp, text: string): number {
  const at = text.search(pattern);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
