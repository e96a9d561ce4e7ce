import {existsSync, readFileSync} from 'node:fs';
import {replaceFile} from '@deskbook/text/files/replaceFile';
import type {Workspace} from './workspace';

/** For each conflicting draft, by path in the site: the commit with the text others published. */
type Conflicts = Readonly<Record<string, string>>;

/** Returns drafts that would undo what others published. They can't be published until their author chooses. */
export function conflictsOf(workspace: Pick<Workspace, 'top'>): Conflicts {
  const file = fileOf(workspace);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

export function recordConflicts(workspace: Pick<Workspace, 'top'>, paths: readonly string[], commit: string): void {
  if (paths.length === 0) return;
  write(workspace, {...conflictsOf(workspace), ...Object.fromEntries(paths.map((path) => [path, commit]))});
}

/** Removes conflicts after the author has seen the other text and chosen. */
export function resolveConflicts(workspace: Pick<Workspace, 'top'>, paths: readonly string[]): void {
  const conflicts = conflictsOf(workspace);
  const others = Object.entries(conflicts).filter(([path]) => !paths.includes(path));
  if (others.length < Object.keys(conflicts).length) write(workspace, Object.fromEntries(others));
}

function write(workspace: Pick<Workspace, 'top'>, conflicts: Conflicts): void {
  replaceFile(fileOf(workspace), `${JSON.stringify(conflicts, null, 2)}\n`);
}

/** Beside the working tree, so it's never part of a draft. */
const fileOf = ({top}: Pick<Workspace, 'top'>) => `${top}.conflicts.json`;
