import {isUtf8} from 'node:buffer';
import {mergeText} from '@deskbook/editor/domain/mergeText';
import {changesBetween, type Entry, entriesIn, type FileChange, readObject, storeBytes, treeWith} from './files';
import {gitText} from './runGit';

/** A commit's author or committer. */
export interface Person {
  name: string;
  email: string;
  /** In a git date format; defaults to now. */
  at?: string;
}

export interface CommitFacts {
  author: Person;
  /** Who published it. */
  committer: Person;
  message: string;
}

/** Creates a commit on top of another, with other versions of some files. No ref points to it yet. */
export async function commitOnTop(
  top: string,
  parent: string,
  changes: readonly Pick<FileChange, 'path' | 'to'>[],
  {author, committer, message}: CommitFacts,
  scratch: string,
): Promise<string> {
  const tree = await treeWith(top, parent, changes, scratch);
  return gitText(top, ['commit-tree', tree, '-p', parent, '-F', '-'], {
    input: message,
    env: {...identity('AUTHOR', author), ...identity('COMMITTER', committer)},
  });
}

function identity(role: 'AUTHOR' | 'COMMITTER', {name, email, at}: Person): Record<string, string> {
  return {[`GIT_${role}_NAME`]: name, [`GIT_${role}_EMAIL`]: email, ...(at && {[`GIT_${role}_DATE`]: at})};
}

export async function factsOfCommit(top: string, commit: string): Promise<CommitFacts> {
  const format = '%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%B';
  const [name = '', email = '', at, ofCommitter = '', itsEmail = '', message = ''] = (
    await gitText(top, ['show', '--no-patch', `--format=${format}`, commit])
  ).split('\0');
  return {author: {name, email, at}, committer: {name: ofCommitter, email: itsEmail}, message};
}

/** The result of applying a diff between two commits to a third. */
export interface CherryPickResult {
  changes: Pick<FileChange, 'path' | 'to'>[];
  conflicts: string[];
}

/**
 * Applies the diff between two commits to another commit, file by file, like `git cherry-pick`; with the two swapped,
 * like `git revert`.
 */
export async function cherryPick(top: string, from: string, to: string, onto: string): Promise<CherryPickResult> {
  const all = await changesBetween(top, from, to);
  const present = await entriesIn(
    top,
    onto,
    all.map(({path}) => path),
  );
  const carried: CherryPickResult = {changes: [], conflicts: []};
  for (const change of all) {
    const there = present.get(change.path) ?? null;
    if (there?.id === change.to?.id) continue;
    const result = there?.id === change.from?.id ? change.to : await mergeEntries(top, change, there);
    if (result === undefined) carried.conflicts.push(change.path);
    else carried.changes.push({path: change.path, to: result});
  }
  return carried;
}

async function mergeEntries(top: string, {from, to}: FileChange, there: Entry | null): Promise<Entry | undefined> {
  if (!from || !to || !there) return undefined;
  const texts = await Promise.all([from, there, to].map(({id}) => readObject(top, id)));
  if (!texts.every((bytes) => isUtf8(bytes))) return undefined;
  const [base = '', mine = '', theirs = ''] = texts.map(String);
  const merged = mergeText(base, mine, theirs);
  return merged === null ? undefined : {mode: there.mode, id: await storeBytes(top, Buffer.from(merged))};
}
