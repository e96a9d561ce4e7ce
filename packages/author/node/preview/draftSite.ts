import {join} from 'node:path';
import {basename} from 'node:path/posix';
import type {DocsContent} from '@deskbook/engine/plugins/docsContent';
import type {WithFailure} from '@deskbook/engine/plugins/keepContent';
import {initPlugins} from '@docusaurus/core/lib/server/plugins/init';
import {applyRouteTrailingSlash} from '@docusaurus/core/lib/server/plugins/routeConfig';
import {loadContext} from '@docusaurus/core/lib/server/site';
import type {InitializedPlugin, LoadContext, PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import type {RuleSetRule} from 'webpack';
import {stateOf} from './stateOf';

const DOCS = 'docusaurus-plugin-content-docs';
const BLOG = 'docusaurus-plugin-content-blog';

/** A plugin's output for the drafts, as in a build. */
interface Loaded {
  plugin: InitializedPlugin;
  content: unknown;
  routes: readonly RouteConfig[];
  /** The data it saved for its pages, by file name. */
  data: ReadonlyMap<string, unknown>;
}

/** The route to one page, with its parent routes. */
export interface DraftPage extends Loaded {
  route: RouteConfig;
  /** Includes the base URL. */
  address: string;
  /** The bundler rule that compiles the text. */
  rule: RuleSetRule;
  /** The diagram sources of all pages and posts. */
  diagrams: readonly string[];
}

/**
 * The site in an author's folder, loaded by Docusaurus's own plugins and ours. Their content and routes are the same as
 * in a build, but nothing is bundled.
 */
export class DraftSite {
  readonly #loaded = new Map<string, {state: string; loaded: Loaded}>();
  /** The file of an unpublished page (`draft: true`) to show anyway. */
  #draft = '';

  private constructor(
    readonly context: LoadContext,
    private readonly plugins: readonly InitializedPlugin[],
  ) {
    const {markdown} = context.siteConfig;
    const {parseFrontMatter} = markdown;
    markdown.parseFrontMatter = async (params) => {
      const parsed = await parseFrontMatter(params);
      if (params.filePath !== this.#draft) return parsed;
      const {draft: _draft, ...frontMatter} = parsed.frontMatter;
      return {...parsed, frontMatter};
    };
  }

  static async open(siteDir: string): Promise<DraftSite> {
    // Docusaurus reads its configuration from the current folder.
    process.chdir(siteDir);
    const context = await loadContext({siteDir});
    const site = new DraftSite(context, await initPlugins(context));
    // Pages share what's loaded, so load the docs now.
    await site.#load(DOCS);
    return site;
  }

  /**
   * @param path of a page or a post, relative to the site
   * @returns undefined if Docusaurus makes no page of it
   * @throws if another page that can't be read may be the cause
   */
  async find(path: string): Promise<DraftPage | undefined> {
    this.#draft = '';
    const published = await this.#findPublished(path);
    if (published) return published;
    this.#draft = join(this.context.siteDir, path);
    const draft = await this.#findPublished(path);
    const failure = draft ? undefined : this.#failure();
    if (failure) throw new Error(failure);
    return draft;
  }

  #failure(): string | undefined {
    const contents = [...this.#loaded.values()].map(({loaded}) => loaded.content as WithFailure<object>);
    return contents.find(({failure}) => failure)?.failure;
  }

  async #findPublished(path: string): Promise<DraftPage | undefined> {
    // Posts link to pages, so pages always load first.
    const docs = await this.#load(DOCS);
    const loaded = path.startsWith('blog/') ? await this.#load(BLOG) : docs;
    const route = routeTo(loaded.routes, `@site/${path}`);
    if (!route) return undefined;
    const {diagrams} = docs.content as DocsContent;
    return {...loaded, route, address: addressOf(route), rule: markdownRuleOf(loaded.plugin), diagrams};
  }

  /** Reuses the last result if nothing has changed. */
  async #load(name: string): Promise<Loaded> {
    const state = `${stateOf(this.context.siteDir)} ${this.#draft}`;
    const known = this.#loaded.get(name);
    if (known?.state === state) return known.loaded;
    const loaded = await this.#loadAgain(name);
    this.#loaded.set(name, {state, loaded});
    return loaded;
  }

  async #loadAgain(name: string): Promise<Loaded> {
    const plugin = this.plugins.find((each) => each.name === name);
    if (!plugin) throw new Error(`The site has no plugin ${name}`);
    const {siteDir, generatedFilesDir, baseUrl, siteConfig} = this.context;
    process.chdir(siteDir);
    const routes: RouteConfig[] = [];
    const data = new Map<string, unknown>();
    const actions: PluginContentLoadedActions = {
      addRoute: (route) => {
        routes.push(applyRouteTrailingSlash(route, {baseUrl, trailingSlash: siteConfig.trailingSlash}));
      },
      createData: async (file, content) => {
        data.set(file, content);
        return join(generatedFilesDir, name, plugin.options.id, file);
      },
      setGlobalData: () => undefined,
    };
    const content = await plugin.loadContent?.();
    await plugin.contentLoaded?.({content, actions});
    return {plugin, content, routes, data};
  }
}

/** Returns the route of a file's page, with its parents but without their other pages. */
function routeTo(routes: readonly RouteConfig[], source: string): RouteConfig | undefined {
  for (const route of routes) {
    if (route.modules?.content === source) return route;
    const inner = routeTo(route.routes ?? [], source);
    if (inner) return {...route, routes: [inner]};
  }
  return undefined;
}

function addressOf({path, routes}: RouteConfig): string {
  return routes?.[0] ? addressOf(routes[0]) : path;
}

function markdownRuleOf(plugin: InitializedPlugin): RuleSetRule {
  const configure = plugin.configureWebpack as ((...args: unknown[]) => {module: {rules: RuleSetRule[]}}) | undefined;
  const [rule] = configure?.({}, true).module.rules ?? [];
  if (!rule) throw new Error(`${plugin.name} compiles no Markdown`);
  return rule;
}

/** Returns data saved by a plugin, by the name in a page or route: `~blog/default/blogMetadata-default.json`. */
export function savedData(data: Loaded['data'], request: string): unknown {
  const saved = data.get(basename(request));
  return typeof saved === 'string' ? JSON.parse(saved) : asJson(saved);
}

/** Round-trips a value through JSON, since built pages get their data as JSON. */
export function asJson<T>(value: T): T {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}
