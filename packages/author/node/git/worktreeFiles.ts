import {lstatSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {replaceFile} from '@deskbook/text/files/replaceFile';
import {removeEmptyFolders} from '../removeEmptyFolders';
import {type FileChange, readAsFile, storeFiles} from './files';
import {runGit} from './runGit';

/** Which version of a changed file a working tree has. */
export type State = 'from' | 'to' | 'other';

/** Whether it's a regular file. Git itself has to write symlinks and submodules. */
const isRegular = ({from, to}: FileChange) => [from, to].every((entry) => !entry || entry.mode.startsWith('100'));

export async function statesOf(top: string, changes: readonly FileChange[]): Promise<State[]> {
  const present = changes.filter(({path}) => lstatSync(join(top, path), {throwIfNoEntry: false})?.isFile());
  const ids = await storeFiles(
    top,
    present.map(({path}) => path),
  );
  const idOf = new Map(present.map(({path}, index) => [path, ids[index]]));
  return changes.map((change) => {
    const {path, from, to} = change;
    const id = idOf.get(path) ?? (lstatSync(join(top, path), {throwIfNoEntry: false}) ? 'something else' : undefined);
    if (id === to?.id) return 'to';
    if (id === from?.id || !isRegular(change)) return 'from';
    return 'other';
  });
}

/** Writes the `to` versions of files, each atomically. */
export async function writeVersions(top: string, commit: string, changes: readonly FileChange[]): Promise<void> {
  const others = changes.filter((change) => !isRegular(change)).map(({path}) => path);
  if (others.length > 0) await restore(top, commit, others);
  for (const {path, to} of changes.filter(isRegular)) {
    const file = join(top, path);
    if (to) replaceFile(file, await readAsFile(top, path, to.id));
    else {
      rmSync(file, {force: true});
      removeEmptyFolders(dirname(file), top);
    }
  }
}

async function restore(top: string, commit: string, paths: readonly string[]): Promise<void> {
  await runGit(top, ['restore', `--source=${commit}`, '--worktree', '--', ...paths]);
}

/** Resets the index entries of files to a commit without touching the files. */
export async function resetEntries(top: string, commit: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const input = paths.map((path) => `${path}\0`).join('');
  const args = ['reset', '--quiet', commit, '--pathspec-from-file=-', '--pathspec-file-nul'];
  for (let attempt = 1; ; attempt++) {
    try {
      await runGit(top, args, {input});
      return;
    } catch (error) {
      // An IDE that runs `git status` locks the index for a moment.
      if (attempt === MOST_ATTEMPTS || !String(error).includes('index.lock')) throw error;
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  }
}

const MOST_ATTEMPTS = 20;
const PAUSE = 250;
