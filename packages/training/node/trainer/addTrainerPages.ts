import type {SessionSource} from '@deskbook/calendar/node/planSessions';
import {routeData} from '@deskbook/engine/plugins/routeData';
import {groupByEnding} from '@deskbook/engine/plugins/routeGroup';
import {fileName} from '@deskbook/text/strings';
import type {PluginContentLoadedActions} from '@docusaurus/types';
import {trainerPathOf} from '../../domain/trainer/trainerSession';
import {planTrainerPages} from './planTrainerPages';

export async function addTrainerPages(
  source: SessionSource,
  actions: PluginContentLoadedActions,
  baseUrl: string,
): Promise<void> {
  const routes = await Promise.all(
    planTrainerPages(source).map(async (session) => ({
      path: trainerPathOf(session.to),
      component: '@theme/TrainerPage',
      section: 'training',
      exact: true,
      modules: {session: await routeData(actions, `trainer-${fileName(session.slug)}.json`, session)},
    })),
  );
  const docs = [...source.docs.values()].map(({permalink}) => permalink);
  for (const route of groupByEnding('run', routes, {baseUrl, docs})) actions.addRoute(route);
}
