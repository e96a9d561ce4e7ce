import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {gitText, runGit, zeroSeparated} from './runGit';

/** A file's version in a commit. */
export interface Entry {
  mode: string;
  /** The blob's object id. */
  id: string;
}

/** A file that differs between two commits; null if one of them doesn't have it. */
export interface FileChange {
  /** Relative to the repository's top folder. */
  path: string;
  from: Entry | null;
  to: Entry | null;
}

const NONE = '000000';

/** Lists changed files without rename detection. */
export async function changesBetween(top: string, from: string, to: string): Promise<FileChange[]> {
  const fields = zeroSeparated(await runGit(top, ['diff-tree', '-r', '-z', '--no-renames', '--raw', from, to]));
  const changes: FileChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [fromMode = NONE, toMode = NONE, fromId = '', toId = ''] = (fields[at] ?? '').slice(1).split(' ');
    const entry = (mode: string, id: string) => (mode === NONE ? null : {mode, id});
    changes.push({path: fields[at + 1] ?? '', from: entry(fromMode, fromId), to: entry(toMode, toId)});
  }
  return changes;
}

/** Returns the tree entries of paths in a commit, by path. */
export async function entriesIn(
  top: string,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Entry>> {
  if (paths.length === 0) return new Map();
  const lines = zeroSeparated(await runGit(top, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...paths]));
  return new Map(
    lines.map((line) => {
      const [facts = '', path = ''] = line.split('\t');
      const [mode = '', , id = ''] = facts.split(' ');
      return [path, {mode, id}];
    }),
  );
}

/** Stores files as git objects, with line endings normalized as for a commit. Returns their ids. */
export async function storeFiles(top: string, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const input = paths.map((path) => `${path}\n`).join('');
  return (await gitText(top, ['hash-object', '-w', '--stdin-paths'], {input})).split('\n');
}

/** Stores bytes unchanged as a git object and returns its id. */
export function storeBytes(top: string, bytes: Buffer): Promise<string> {
  return gitText(top, ['hash-object', '-w', '--no-filters', '--stdin'], {input: bytes});
}

/** Reads a git object's bytes unchanged. */
export function readObject(top: string, id: string): Promise<Buffer> {
  return runGit(top, ['cat-file', 'blob', id]);
}

/** Reads a version as it would be checked out, with the working tree's line endings. */
export function readAsFile(top: string, path: string, id: string): Promise<Buffer> {
  return runGit(top, ['cat-file', '--filters', `--path=${path}`, id]);
}

/** Writes a tree like a commit's, with other versions of some files, and returns its id. */
export async function treeWith(
  top: string,
  commit: string,
  changes: readonly Pick<FileChange, 'path' | 'to'>[],
  scratch: string,
): Promise<string> {
  const file = join(scratch, `index-${process.pid}-${++made}`);
  const env = {GIT_INDEX_FILE: file};
  try {
    await runGit(top, ['read-tree', commit], {env});
    await runGit(top, ['update-index', '-z', '--index-info'], {env, input: indexInfo(changes, commit)});
    return await gitText(top, ['write-tree'], {env});
  } finally {
    rmSync(file, {force: true});
  }
}

let made = 0;

/**
 * Formats entries for `git update-index --index-info`; null removes a path.
 *
 * @param anId any object id, since its length depends on the repository
 */
function indexInfo(entries: readonly Pick<FileChange, 'path' | 'to'>[], anId: string): string {
  const nothing = `0 ${anId.replace(/./g, '0')}`;
  return entries.map(({path, to}) => `${to ? `${to.mode} ${to.id}` : nothing}\t${path}\0`).join('');
}
