import {rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {entriesIn} from '../git/files';
import {headOf} from '../git/repository';
import {resetEntries, writeVersions} from '../git/worktreeFiles';
import {removeEmptyFolders} from '../removeEmptyFolders';
import {enqueue} from '../taskQueue';
import {resolveConflicts} from './conflicts';
import type {Workspace} from './workspace';

/** Replaces an author's drafts with the published files, and deletes new files. */
export function discardDraft(workspace: Workspace, paths: readonly string[]): Promise<void> {
  const {top, prefix} = workspace;
  return enqueue(top, async () => {
    const head = await headOf(top);
    const names = paths.map((path) => prefix + path);
    const published = await entriesIn(top, head, names);
    const known = names.flatMap((path) => {
      const to = published.get(path);
      return to ? [{path, from: null, to}] : [];
    });
    await writeVersions(top, head, known);
    await resetEntries(top, head, names);
    for (const path of names.filter((name) => !published.has(name))) {
      rmSync(join(top, path), {force: true});
      removeEmptyFolders(dirname(join(top, path)), top);
    }
    resolveConflicts(workspace, paths);
  });
}
