import {join} from 'node:path';
import {drawDiagrams} from '@deskbook/diagrams/node/drawDiagrams';
import {openDrawings} from '@deskbook/diagrams/node/drawings';
import type {DraftRoute} from '@deskbook/engine/server-bundle/client/drawDraft';
import {isContentFile} from '@deskbook/text/files/contentFile';
import type {RouteConfig, RouteModules} from '@docusaurus/types';
import {answerRequire} from './answerRequire';
import {compilePage, type PageModule} from './compilePage';
import {asJson, type DraftPage, type DraftSite, savedData} from './draftSite';
import type {SiteScript} from './siteScript';

/**
 * Renders a page from the author's current files, like a build.
 *
 * @param path relative to the site
 * @returns undefined if a build would make no page of it
 */
export async function drawDraft(site: DraftSite, script: SiteScript, path: string): Promise<string | undefined> {
  const {siteDir} = site.context;
  // A page may be a link to a file that isn't for readers.
  const found = isContentFile(join(siteDir, path), siteDir) ? await site.find(path) : undefined;
  if (!found) return undefined;
  const {plugin} = found;
  const {default: content, ...more} = await compileWithDrawings(found, {site, script, path});
  // Docusaurus passes a page to its layout like this.
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

/** Replaces the module names in a route with the loaded modules. */
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

/** In milliseconds. If drawing takes longer, authors see the diagram's source instead. */
const LONGEST = 8000;

/** Diagrams Mermaid couldn't draw, for example because they're still being written. */
const failed = new Set<string>();

/**
 * Draws the diagrams no build has drawn yet, trying each once.
 *
 * @returns whether there are new drawings
 */
async function drawNewDiagrams(texts: readonly string[], siteDir: string): Promise<boolean> {
  const drawings = openDrawings(siteDir);
  const missing = texts.filter((text) => !failed.has(text) && drawings.read(text) === undefined);
  if (missing.length === 0) return false;
  const drawn = drawDiagrams(missing, drawings).then((report) => {
    for (const text of missing) if (drawings.read(text) === undefined) failed.add(text);
    return report.drawn > 0;
  });
  return Promise.race([drawn, tooLate()]);
}

function tooLate(): Promise<false> {
  return new Promise((done) => {
    setTimeout(done, LONGEST, false).unref();
  });
}
