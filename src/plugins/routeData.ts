import {basename, dirname} from 'node:path';
import type {PluginContentLoadedActions} from '@docusaurus/types';

/**
 * Saves the data of a route. Docusaurus's own `createData` returns the path on this computer, and the script of every
 * page would tell it.
 */
export async function routeData(
  {createData}: Pick<PluginContentLoadedActions, 'createData'>,
  name: string,
  data: object,
): Promise<string> {
  const folder = dirname(await createData(name, data));
  return `@generated/${basename(dirname(folder))}/${basename(folder)}/${name}`;
}

/** The name of what `routeData` has saved. */
export const ROUTE_DATA = /^@generated\/deskbook-.+\.json$/;
