import type {PluginContentLoadedActions} from '@docusaurus/types';
import {fileName} from '../../domain/address';
import {trainerPathOf} from '../../domain/trainer/trainerSession';
import {planTrainerPages, type TrainerPagesSource} from './planTrainerPages';

/** Beside the page of each session stands one for those who give it. */
export async function addTrainerPages(
  source: TrainerPagesSource,
  {createData, addRoute}: PluginContentLoadedActions,
): Promise<void> {
  for (const session of planTrainerPages(source)) {
    const data = await createData(`trainer-${fileName(session.slug)}.json`, session);
    addRoute({path: trainerPathOf(session.to), component: '@theme/TrainerPage', exact: true, modules: {session: data}});
  }
}
