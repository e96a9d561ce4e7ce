import {join} from 'node:path';
import {redirectsOf} from '@deskbook/content/addresses/redirects';
import {contentOf, placesOf, readContent} from '@deskbook/content/checkContent';
import {isPreview} from '@deskbook/engine/isPreview';
import type {DocsContent} from '@deskbook/engine/plugins/docsContent';
import type {Extension} from '@deskbook/engine/plugins/extension';
import {keepContent} from '@deskbook/engine/plugins/keepContent';
import type {LateFiles} from '@deskbook/engine/plugins/lateFiles';
import {reportToBuild} from '@deskbook/engine/plugins/reportToBuild';
import {sheets} from '@deskbook/engine/plugins/sheets';
import {writeFiles} from '@deskbook/engine/plugins/writeFiles';
import {addressesFileOf} from '@deskbook/engine/remark/addressesFile';
import {buildTime} from '@deskbook/text/dates/buildTime';
import {dateInZone} from '@deskbook/text/dates/dates';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {readHistory} from '@deskbook/text/history/history';
import docsPlugin, {type LoadedContent, type PluginOptions, validateOptions} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin, PluginModule, RouteConfig} from '@docusaurus/types';
import {lateRedirects, redirectPages} from './domain/redirectPages';
import {arrangeSidebars} from './node/arrangeSidebars';
import {attachFacts} from './node/attachFacts';
import {colorTags} from './node/colorTags';
import {groupDocRoutes} from './node/groupRoutes';
import {keepOrder} from './node/keepOrder';
import {addPrintRoutes} from './node/printRoutes';
import {writeAddresses} from './node/writeAddresses';

const NO_DOCS: LoadedContent = {loadedVersions: []};

/**
 * Docusaurus's docs plugin plus the catalog: checks the content first, and gives pages their facts.
 *
 * @param extensions what plugins add to the content, its check and its pages
 * @param lateFiles gets the pages for former addresses
 */
export default function docs(extensions: readonly Extension[], lateFiles: Map<string, LateFiles>): PluginModule {
  const plugin = (context: LoadContext, options: PluginOptions) => load(context, options, extensions, lateFiles);
  return Object.assign(plugin, {validateOptions}) as unknown as PluginModule;
}

async function load(
  context: LoadContext,
  options: PluginOptions,
  extensions: readonly Extension[],
  lateFiles: Map<string, LateFiles>,
): Promise<Plugin<DocsContent>> {
  const original = await docsPlugin(context, options);
  const source = contentOf(context.siteDir);
  const sourceRoot = `@site/${source.docsPath}/`;
  const isBuild = process.env.NODE_ENV === 'production';
  const loadDocs = keepContent(async () => (await original.loadContent?.()) as LoadedContent, NO_DOCS);

  return {
    ...(original as unknown as Plugin<DocsContent>),

    getThemePath: () => join(ENGINE_DIR, 'docs/theme'),

    // The check reads more than Docusaurus's docs plugin: facts, posts, and images on pages.
    getPathsToWatch: () => [
      ...(original.getPathsToWatch?.() ?? []),
      `${source.docsPath}/*.yml`,
      `${source.docsPath}/**/*.{png,jpg,jpeg,gif,svg,webp,avif,pdf}`,
      `${source.blogPath}/**/*.{md,mdx,yml}`,
    ],

    async loadContent() {
      const now = buildTime();
      const read = readContent(source, now, extensions);
      const {catalog} = read;
      // Public builds and drafts have been checked already. `npm start` checks while the bundler runs (`dev-server/node/ProblemsPlugin.ts`).
      if (isBuild && catalog.audience === 'staff' && !isPreview()) reportToBuild(await read.findProblems());
      const history = readHistory(source.siteDir, [source.docsPath]);
      const buildDay = dateInZone(now, catalog.district.time_zone);
      const loaded = catalog.pages.length > 0 ? await loadDocs() : NO_DOCS;
      const arranged = arrangeSidebars(loaded, {catalog, baseUrl: context.baseUrl, sourceRoot});
      const content = keepOrder(arranged, {catalog, sourceRoot});
      writeAddresses(content, addressesFileOf(source.siteDir), sourceRoot);
      const pageData = extensions.flatMap((each) => each.pageData?.(catalog, buildDay) ?? []);
      lateFiles.set('docs', lateRedirects(redirectsOf(read.addressed), context.baseUrl));
      const described = attachFacts(content, {
        ...{catalog, history, buildDay, docsPath: source.docsPath, pageData},
        whenWritten: isPreview(),
      });
      return {...described, ...read, places: placesOf(extensions, catalog), history, buildDay, sourceRoot};
    },

    async contentLoaded(args) {
      const {addRoute} = args.actions;
      const actions = {...args.actions, addRoute: (route: RouteConfig) => addRoute(groupDocRoutes(route))};
      await original.contentLoaded?.({...args, actions});
      addPrintRoutes(args, context.baseUrl);
    },

    async postBuild({content, outDir}) {
      await writeFiles(outDir, redirectPages(redirectsOf(content.addressed), context.baseUrl));
    },

    injectHtmlTags: ({content}) => ({headTags: colorTags(content.catalog.district)}),

    configureWebpack(...args) {
      const configured = original.configureWebpack?.(
        ...(args as Parameters<NonNullable<typeof original.configureWebpack>>),
      );
      const isServer = args[1];
      if (isServer) return configured;
      return {
        ...configured,
        ...sheets({
          'path-styles': /[\\/]docs[\\/]theme[\\/]PathSteps[\\/]/,
          'machine-styles': /[\\/]docs[\\/]theme[\\/](?:EquipmentFacts[\\/]|PageHeader[\\/]facts)/,
          'manual-styles': /[\\/]docs[\\/]theme[\\/]ManualAsOne[\\/]/,
          'step-styles':
            /[\\/](?:docs[\\/]theme[\\/](?:HelpDeskNumber[\\/].*|PageHeader[\\/]needed\.module|steps)|components[\\/]Tick\.module)\.css$/,
          'question-styles': /[\\/]docs[\\/]theme[\\/]QuestionList[\\/]/,
          'way-styles': /[\\/]docs[\\/]theme[\\/]PageHeader[\\/]ways/,
          'shelf-styles': /[\\/]docs[\\/]theme[\\/]PageHeader[\\/]shelf/,
        }),
      };
    },
  };
}
