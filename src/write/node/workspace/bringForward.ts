import {isUtf8} from 'node:buffer';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {replaceFile} from '../../../shared/replaceFile';
import {mergeText} from '../../domain/mergeText';
import {changesBetween, type FileChange, readAsFile} from '../git/files';
import {headOf} from '../git/repository';
import {runGit} from '../git/runGit';
import {resetEntries, statesOf, writeVersions} from '../git/worktreeFiles';
import {inTurn} from '../inTurn';
import {rememberBase} from './base';
import {recordConflicts} from './conflicts';
import type {Workspace} from './workspace';

/**
 * Brings an author's working tree up to date with what is published. Files without drafts become the published ones. A
 * draft is merged with the changes of others; if both changed the same lines, it stays as its author wrote it, and the
 * conflict is recorded. This can be stopped at any moment and run again.
 *
 * @param published files that were just published from here, as paths in the repository: later drafts build on them
 */
export function bringForward(
  workspace: Pick<Workspace, 'top' | 'prefix' | 'siteDir'>,
  to: string,
  published: readonly string[] = [],
): Promise<void> {
  const {top, siteDir} = workspace;
  return inTurn(top, async () => {
    const from = await headOf(top);
    if (from === to) return;
    await rebaseDrafts(workspace, from, to, published);
    await runGit(top, ['update-ref', '--no-deref', 'HEAD', to]);
    await rememberBase(siteDir, top, to);
  });
}

/** Does all of it except for moving the working tree's `HEAD`. */
export async function rebaseDrafts(
  workspace: Pick<Workspace, 'top' | 'prefix'>,
  from: string,
  to: string,
  published: readonly string[] = [],
): Promise<void> {
  const {top, prefix} = workspace;
  const changes = await changesBetween(top, from, to);
  const states = await statesOf(top, changes);
  const drafts = changes.filter(({path}, index) => states[index] === 'other' && !published.includes(path));
  const conflicts: string[] = [];
  for (const change of drafts) if (!(await mergeDraft(top, change))) conflicts.push(change.path);
  // Recorded first: if this stops halfway, a conflict nobody knows about would undo the work of others.
  recordConflicts(
    workspace,
    conflicts.map((path) => path.slice(prefix.length)),
    to,
  );
  await writeVersions(
    top,
    to,
    changes.filter((_, index) => states[index] === 'from'),
  );
  await resetEntries(
    top,
    to,
    changes.map(({path}) => path),
  );
}

/** Returns whether the draft could be merged. */
async function mergeDraft(top: string, {path, from, to}: FileChange): Promise<boolean> {
  const file = join(top, path);
  if (!from || !to || !existsSync(file)) return false;
  const [base, theirs] = [await readAsFile(top, path, from.id), await readAsFile(top, path, to.id)];
  const mine = readFileSync(file);
  if (![base, mine, theirs].every((bytes) => isUtf8(bytes))) return false;
  const merged = mergeText(base.toString(), mine.toString(), theirs.toString());
  if (merged !== null) replaceFile(file, merged);
  return merged !== null;
}
