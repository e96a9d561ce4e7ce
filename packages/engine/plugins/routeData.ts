import {basename, dirname} from 'node:path';
import type {PluginContentLoadedActions} from '@docusaurus/types';

/**
 * Saves the data of a route. Docusaurus's own `createData` returns a path on this computer, which would then be in every
 * page's script.
 */
export async function routeData(
  {createData}: Pick<PluginContentLoadedActions, 'createData'>,
  name: string,
  data: object,
): Promise<string> {
  const folder = dirname(await createData(name, data));
  return `@generated/${basename(dirname(folder))}/${basename(folder)}/${name}`;
}

/** The names that `routeData` returns */
export const ROUTE_DATA = /^@generated\/deskbook-.+\.json$/;
