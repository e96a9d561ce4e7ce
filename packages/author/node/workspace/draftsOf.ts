import type {DraftState} from '@deskbook/editor/api';
import {CONTENT_FOLDERS} from '@deskbook/text/files/contentFile';
import {runGit, zeroSeparated} from '../git/runGit';
import type {Workspace} from './workspace';

export interface Draft {
  /** Relative to the site. */
  path: string;
  state: DraftState;
}

/** Returns everything an author has changed but not published, in path order. */
export async function draftsOf({dir, prefix}: Pick<Workspace, 'dir' | 'prefix'>): Promise<Draft[]> {
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', ...CONTENT_FOLDERS];
  const states = new Map<string, DraftState>();
  for (const line of zeroSeparated(await runGit(dir, args))) {
    const path = line.slice(3 + prefix.length);
    const state = stateOf(line.slice(0, 2));
    // Removed from the index, but still in the folder.
    const isBoth = states.has(path) && states.get(path) !== state;
    if (state && !isHidden(path)) states.set(path, isBoth ? 'changed' : state);
  }
  return [...states].map(([path, state]) => ({path, state})).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Interprets the two status letters of `git status`: the index and the working tree. */
function stateOf([listed, inFolder]: string | string[]): DraftState | null {
  if (listed === 'A') return inFolder === 'D' ? null : 'new';
  if (listed === '?') return 'new';
  return listed === 'D' || inFolder === 'D' ? 'deleted' : 'changed';
}

/** Dotfiles aren't part of the site; other programs leave them behind. */
function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'));
}
