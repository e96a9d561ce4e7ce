import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {gitText, runGit, zeroSeparated} from './runGit';

/** One version of a file, as a commit has it. */
export interface Entry {
  mode: string;
  /** Its id among git's objects. */
  id: string;
}

/** A file that differs between two commits; null where one of them doesn't have it. */
export interface FileChange {
  /** From the top of the repository. */
  path: string;
  from: Entry | null;
  to: Entry | null;
}

const NONE = '000000';

/** Without asking whether a file was only renamed: each path is by itself. */
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

/** The entries of some paths in a commit, by path. */
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

/**
 * The ids of files as they would be committed: with line endings as the repository wants them. They are kept among
 * git's objects.
 */
export async function storeFiles(top: string, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const input = paths.map((path) => `${path}\n`).join('');
  return (await gitText(top, ['hash-object', '-w', '--stdin-paths'], {input})).split('\n');
}

/** Keeps bytes among git's objects, to the letter. Returns their id. */
export function storeBytes(top: string, bytes: Buffer): Promise<string> {
  return gitText(top, ['hash-object', '-w', '--no-filters', '--stdin'], {input: bytes});
}

/** What was kept under an id, to the letter. */
export function readObject(top: string, id: string): Promise<Buffer> {
  return runGit(top, ['cat-file', 'blob', id]);
}

/** A version of a file as it is in a working tree, which may have other line endings. */
export function readAsFile(top: string, path: string, id: string): Promise<Buffer> {
  return runGit(top, ['cat-file', '--filters', `--path=${path}`, id]);
}

/** A tree like that of a commit, with other versions of some files. */
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
 * Entries in the form that `git update-index --index-info` reads; null takes a path out.
 *
 * @param anId of anything: ids are longer in some repositories
 */
function indexInfo(entries: readonly Pick<FileChange, 'path' | 'to'>[], anId: string): string {
  const nothing = `0 ${anId.replace(/./g, '0')}`;
  return entries.map(({path, to}) => `${to ? `${to.mode} ${to.id}` : nothing}\t${path}\0`).join('');
}
