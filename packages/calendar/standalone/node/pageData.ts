import {join} from 'node:path';
import {routeData} from '@deskbook/engine/plugins/routeData';
import type {PluginContentLoadedActions} from '@docusaurus/types';
import {docuHash} from '@docusaurus/utils';
import type {SessionPart} from '../../domain/sessionPart';

/**
 * The modules with the data of pages, by the absolute path of the page. The plugin and the transformer share them, but
 * Docusaurus may load each in a copy of this module.
 */
const KEY = Symbol.for('@deskbook/calendar');
const shared = globalThis as {[KEY]?: ReadonlyMap<string, string>};

/** Writes what each page of a session shows, for the page to import. */
export async function writePageData(
  parts: ReadonlyMap<string, SessionPart>,
  siteDir: string,
  actions: Pick<PluginContentLoadedActions, 'createData'>,
): Promise<void> {
  const modules = [...parts].map(async ([path, part]) => {
    const name = await routeData(actions, `${docuHash(path)}.json`, part);
    return [join(siteDir, path), name] as const;
  });
  shared[KEY] = new Map(await Promise.all(modules));
}

/** Returns the module to import. */
export function pageDataOf(file: string): string {
  if (!shared[KEY]) throw new Error('Add "@deskbook/calendar" to "plugins" in the site\'s configuration.');
  const module = shared[KEY].get(file);
  if (module) return module;
  throw new Error(
    'A page with "kind: session" has to be a page of the docs plugin, and its front matter must be valid.',
  );
}
