import type {Changed} from '@deskbook/editor/api';
import {headOf} from '../git/repository';
import {relatedDrafts} from '../publish/relatedDrafts';
import {discardDraft} from '../workspace/discardDraft';
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
