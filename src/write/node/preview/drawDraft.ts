import type {RouteConfig, RouteModules} from '@docusaurus/types';
import type {DraftRoute} from '../../../plugins/server-bundle/client/drawDraft';
import {answerRequire} from './answerRequire';
import {compilePage, type PageModule} from './compilePage';
import {asJson, type DraftPage, type DraftSite, savedData} from './draftSite';
import {drawNewDiagrams} from './drawNewDiagrams';
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
  const {plugin} = found;
  const {default: content, ...more} = await compileWithDrawings(found, {site, script, path});
  // As Docusaurus hands a page to what is around it.
  Object.assign(content, more);
  const load = (request: string) => (request === `@site/${path}` ? content : savedData(found.data, request));
  const route = loadRoute(found.route, load);
  const context = {...route.context, plugin: {name: plugin.name, id: plugin.options.id}};
  return script.draw(found.address, {...route, context});
}

async function compileWithDrawings(
  {rule, data, diagrams}: DraftPage,
  {site, script, path}: {site: DraftSite; script: SiteScript; path: string},
): Promise<PageModule> {
  const {siteDir, baseUrl} = site.context;
  let isWaiting = false;
  const answer = answerRequire({siteDir, path, baseUrl, modules: script.modules, dataOf: (it) => savedData(data, it)});
  const compile = () =>
    compilePage(rule, {siteDir, path}, (request) => {
      isWaiting ||= request === '@theme/WaitingDiagram';
      return answer(request);
    });
  const page = await compile();
  return isWaiting && (await drawNewDiagrams(diagrams, siteDir)) ? compile() : page;
}

/** What a route says, with everything loaded that it names. */
function loadRoute(config: DraftPage['route'], load: (request: string) => unknown): DraftRoute {
  const {path, exact, component, modules = {}, context, routes, props, metadata, priority, ...attributes} = config;
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
