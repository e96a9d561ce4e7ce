import {routeData} from '@deskbook/engine/plugins/routeData';
import type {PluginContentLoadedActions} from '@docusaurus/types';

/** Adds pages of the desk that a theme component renders. */
export async function addPages(
  component: '@theme/Register' | '@theme/Labels' | '@theme/EscalationCard',
  pages: readonly {path: string}[],
  actions: Pick<PluginContentLoadedActions, 'createData' | 'addRoute'>,
  baseUrl: string,
): Promise<void> {
  for (const page of pages) {
    const data = await routeData(actions, `${page.path.slice(0, -1).replaceAll('/', '.')}.json`, page);
    actions.addRoute({
      path: baseUrl + page.path,
      component,
      exact: true,
      modules: {data},
      ...{section: 'office'},
    });
  }
}
