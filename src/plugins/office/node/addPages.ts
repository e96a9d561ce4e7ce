import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {RegisterPage} from '../domain/register';

export async function addPages(
  pages: readonly RegisterPage[],
  {createData, addRoute}: Pick<PluginContentLoadedActions, 'createData' | 'addRoute'>,
  baseUrl: string,
): Promise<void> {
  for (const page of pages) {
    const data = await createData(`${page.path.slice(0, -1).replaceAll('/', '.')}.json`, page);
    addRoute({
      path: baseUrl + page.path,
      component: '@theme/Register',
      exact: true,
      modules: {data},
      ...{section: 'office'},
    });
  }
}
