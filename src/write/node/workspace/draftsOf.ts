import type {DraftState} from '../../api';
import {runGit, zeroSeparated} from '../git/runGit';
import {type Workspace, WRITABLE} from './workspace';

export interface Draft {
  /** In the site. */
  path: string;
  state: DraftState;
}

/** Everything that an author has changed and that is not published, in the order of the paths. */
export async function draftsOf({dir, prefix}: Pick<Workspace, 'dir' | 'prefix'>): Promise<Draft[]> {
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', ...WRITABLE];
  const states = new Map<string, DraftState>();
  for (const line of zeroSeparated(await runGit(dir, args))) {
    const path = line.slice(3 + prefix.length);
    const state = stateOf(line.slice(0, 2));
    // Taken out of git's list, but still there.
    const isBoth = states.has(path) && states.get(path) !== state;
    if (state && !isHidden(path)) states.set(path, isBoth ? 'changed' : state);
  }
  return [...states].map(([path, state]) => ({path, state})).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** What the two letters of `git status` mean: of the list of what is to be committed, and of the folder. */
function stateOf([listed, inFolder]: string | string[]): DraftState | null {
  if (listed === 'A') return inFolder === 'D' ? null : 'new';
  if (listed === '?') return 'new';
  return listed === 'D' || inFolder === 'D' ? 'deleted' : 'changed';
}

/** Files that begin with a dot are no part of the site: what a program has left behind. */
function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'));
}
