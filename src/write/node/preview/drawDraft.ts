import type {RouteConfig, RouteModules} from '@docusaurus/types';
import type {DraftRoute} from '../../../plugins/server-bundle/client/drawDraft';
import {answerRequire} from './answerRequire';
import {compilePage} from './compilePage';
import {asJson, type DraftPage, type DraftSite, savedData} from './draftSite';
import type {SiteScript} from './siteScript';

/**
 * Draws a page as the author's folder has it now, as a build would.
 *
 * @param path relative to the site
 * @returns undefined where a build would make no page of it
 */
export async function drawDraft(site: DraftSite, script: SiteScript, path: string): Promise<string | undefined> {
  const found = await site.find(path);
  if (!found) return undefined;
  const {siteDir, baseUrl} = site.context;
  const dataOf = (request: string) => savedData(found.data, request);
  const require = answerRequire({siteDir, path, baseUrl, modules: script.modules, dataOf});
  const {default: content, ...more} = await compilePage(found.rule, {siteDir, path}, require);
  Object.assign(content, more);
  const {plugin} = found;
  const route = loadRoute(found.route, (request) => (request === `@site/${path}` ? content : dataOf(request)));
  return script.draw(found.address, {
    ...route,
    context: {...route.context, plugin: {name: plugin.name, id: plugin.options.id}},
  });
}

/** What a route says, with everything loaded that it names. */
function loadRoute(config: DraftPage['route'], load: (request: string) => unknown): DraftRoute {
  const {
    path,
    exact,
    component,
    modules = {},
    context,
    routes,
    props,
    metadata: _,
    priority: __,
    ...attributes
  } = config;
  return {
    path,
    exact,
    component,
    props: {...loadModules(modules, load), ...asJson(props)},
    context: context ? {data: loadModules(context, load)} : null,
    attributes,
    ...(routes && {routes: routes.map((inner: RouteConfig) => loadRoute(inner, load))}),
  };
}

function loadModules(modules: RouteModules, load: (request: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(modules).map(([name, request]) => [name, load(String(request))]));
}
