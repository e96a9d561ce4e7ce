import type {SiteSection} from '@deskbook/content/siteSections';
import {routeData} from '@deskbook/engine/plugins/routeData';
import type {PluginContentLoadedActions} from '@docusaurus/types';

/** Adds pages that a theme component renders, below a section of the site. */
export async function addPages(
  component: '@theme/Register' | '@theme/Labels' | '@theme/EscalationCard' | '@theme/Plan',
  pages: readonly {path: string}[],
  actions: Pick<PluginContentLoadedActions, 'createData' | 'addRoute'>,
  baseUrl: string,
  section: SiteSection = 'office',
): Promise<void> {
  for (const page of pages) {
    const data = await routeData(actions, `${page.path.slice(0, -1).replaceAll('/', '.')}.json`, page);
    actions.addRoute({
      path: baseUrl + page.path,
      component,
      exact: true,
      modules: {data},
      ...{section},
    });
  }
}
