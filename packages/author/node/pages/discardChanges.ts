import {rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Changed} from '@deskbook/editor/api';
import {entriesIn} from '../git/files';
import {headOf} from '../git/repository';
import {resetEntries, writeVersions} from '../git/worktreeFiles';
import {relatedDrafts} from '../publish/relatedDrafts';
import {removeEmptyFolders} from '../removeEmptyFolders';
import {enqueue} from '../taskQueue';
import {resolveConflicts} from '../workspace/conflicts';
import {draftsOf} from '../workspace/draftsOf';
import type {Workspace} from '../workspace/workspace';

/** Replaces a draft with the published version. Restoring a deleted page also restores its pictures. */
export async function discardChanges(workspace: Workspace, path: string): Promise<Changed> {
  const drafts = await draftsOf(workspace);
  const isDeleted = drafts.some((draft) => draft.path === path && draft.state === 'deleted');
  const gone = drafts.filter(({state}) => state === 'deleted');
  const found = isDeleted ? await relatedDrafts(workspace, await headOf(workspace.top), gone, [path]) : [];
  const paths = [...new Set([path, ...found.map((draft) => draft.path)])];
  await discardDraft(workspace, paths);
  return {paths, message: 'The page is as readers see it.'};
}

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
