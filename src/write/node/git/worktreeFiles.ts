import {lstatSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {replaceFile} from '../../../shared/replaceFile';
import {removeEmptyFolders} from '../removeEmptyFolders';
import {type FileChange, readAsFile, storeFiles} from './files';
import {runGit} from './runGit';

/** Of a file that differs between two commits, a working tree has one of the two versions, or another. */
export type State = 'from' | 'to' | 'other';

/** Whether it is a plain file: links and nested repositories are for git to write. */
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

/** Writes the later versions of files, each one atomically. */
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

/** Tells git that a working tree is based on a commit's versions of these files, without touching the files. */
export async function resetEntries(top: string, commit: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const input = paths.map((path) => `${path}\0`).join('');
  const args = ['reset', '--quiet', commit, '--pathspec-from-file=-', '--pathspec-file-nul'];
  for (let attempt = 1; ; attempt++) {
    try {
      await runGit(top, args, {input});
      return;
    } catch (error) {
      // A code editor that asks git for the state of the folder locks the index for a moment.
      if (attempt === MOST_ATTEMPTS || !String(error).includes('index.lock')) throw error;
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  }
}

const MOST_ATTEMPTS = 20;
const PAUSE = 250;
