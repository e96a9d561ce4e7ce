import {isUtf8} from 'node:buffer';
import {existsSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {mergeText} from '@deskbook/editor/domain/mergeText';
import {replaceFile} from '@deskbook/text/files/replaceFile';
import {changesBetween, type FileChange, readAsFile} from '../git/files';
import {headOf} from '../git/repository';
import {runGit} from '../git/runGit';
import {resetEntries, statesOf, writeVersions} from '../git/worktreeFiles';
import {enqueue} from '../taskQueue';
import {recordConflicts} from './conflicts';
import type {Workspace} from './workspace';

/**
 * Updates an author's working tree to what is published. Files without drafts get the published version. Drafts are
 * merged with others' changes; if both changed the same lines, the draft stays and the conflict is recorded. Can be
 * interrupted and run again.
 *
 * @param published files just published from here, as repository paths: later drafts build on them
 */
export function rebaseWorkspace(
  workspace: Pick<Workspace, 'top' | 'prefix' | 'siteDir'>,
  to: string,
  published: readonly string[] = [],
): Promise<void> {
  const {top, siteDir} = workspace;
  return enqueue(top, async () => {
    const from = await headOf(top);
    if (from === to) return;
    await rebaseDrafts(workspace, from, to, published);
    await runGit(top, ['update-ref', '--no-deref', 'HEAD', to]);
    await rememberBase(siteDir, top, to);
  });
}

/** Does everything except moving the working tree's `HEAD`. */
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
  // Record conflicts first: if this stops halfway, an unrecorded conflict would undo the work of others.
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

/** Returns a ref to the commit an author's drafts are based on, in case git loses their working tree's metadata. */
export function baseRef(top: string): string {
  return `refs/deskbook/bases/${basename(top)}`;
}

export async function rememberBase(siteDir: string, top: string, commit: string): Promise<void> {
  await runGit(siteDir, ['update-ref', baseRef(top), commit]);
}
