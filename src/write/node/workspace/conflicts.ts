import {existsSync, readFileSync} from 'node:fs';
import {replaceFile} from '../../../shared/replaceFile';
import type {Workspace} from './workspace';

/** Drafts that do not fit what was published underneath, by path in the site: the commit that has the other text. */
type Conflicts = Readonly<Record<string, string>>;

/** Files whose drafts would undo what others have published. They can't be published before their author has looked. */
export function conflictsOf(workspace: Pick<Workspace, 'top'>): Conflicts {
  const file = fileOf(workspace);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

export function recordConflicts(workspace: Pick<Workspace, 'top'>, paths: readonly string[], commit: string): void {
  if (paths.length === 0) return;
  write(workspace, {...conflictsOf(workspace), ...Object.fromEntries(paths.map((path) => [path, commit]))});
}

/** The author has seen the other text: theirs goes, as it is now. */
export function settleConflicts(workspace: Pick<Workspace, 'top'>, paths: readonly string[]): void {
  const conflicts = conflictsOf(workspace);
  const others = Object.entries(conflicts).filter(([path]) => !paths.includes(path));
  if (others.length < Object.keys(conflicts).length) write(workspace, Object.fromEntries(others));
}

function write(workspace: Pick<Workspace, 'top'>, conflicts: Conflicts): void {
  replaceFile(fileOf(workspace), `${JSON.stringify(conflicts, null, 2)}\n`);
}

/** Beside the working tree, not in it. */
const fileOf = ({top}: Pick<Workspace, 'top'>) => `${top}.conflicts.json`;
