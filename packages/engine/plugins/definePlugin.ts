import {resolve} from 'node:path';
import type {Audience} from '@deskbook/content/catalog';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {AllContent, LoadContext, Plugin, PluginContentLoadedActions} from '@docusaurus/types';
import type {Configuration} from 'webpack';
import type {ScriptName} from '../boot/scripts';
import {defineScripts} from './defineScripts';
import {type DocsContent, docsByPath} from './docsContent';
import type {Extension} from './extension';
import type {LateFiles} from './lateFiles';
import {sheets} from './sheets';
import {writeFiles} from './writeFiles';

/** Everything that a part of the site is: what it checks, what it adds to pages, and what it builds of its own. */
export interface PluginDefinition extends Extension {
  /** Docusaurus calls it `deskbook-NAME`. */
  name: string;
  /** The folder of its theme, from that of all packages */
  theme?: string;
  /** Its style sheets, by name, with patterns for the files in each */
  sheets?: Readonly<Record<string, RegExp>>;
  /** Inline scripts of its components: files in `packages/engine/boot`, by the names of the constants they declare */
  scripts?: Readonly<Record<string, ScriptName>>;
  /** Modules that every page of the app runs, from the folder of all packages */
  clientModules?: readonly string[];
  /** What else the bundler has to know */
  bundler?(isServer: boolean): Configuration;
  /**
   * Adds its routes and data when all content is loaded, after each save under `npm start`. Imports what it needs with
   * `import()`, so the check doesn't load it.
   *
   * @returns the files that it writes beside the pages
   */
  build?(context: BuildContext): Promise<LateFiles | undefined>;
  /** Runs when all pages are written. */
  finish?(): void;
}

/** What there is to build from. */
export interface BuildContext extends Pick<LoadContext, 'siteDir' | 'baseUrl' | 'outDir' | 'siteConfig'> {
  content: DocsContent;
  /** Docusaurus's metadata of each page, by its path in the docs folder */
  docs: ReadonlyMap<string, DocMetadata>;
  blog: BlogContent | undefined;
  /** What other plugins of Docusaurus have loaded */
  allContent: AllContent;
  audience: Audience;
  /** Whether pages are written, or drawn when a browser asks (`npm start`) */
  mode: 'build' | 'start';
  actions: PluginContentLoadedActions;
}

export interface DeskbookPlugin extends PluginDefinition {
  /** @param lateFiles gets its files */
  docusaurus(lateFiles: Map<string, LateFiles>): (context: LoadContext) => Plugin;
}

const mode = process.env.NODE_ENV === 'production' ? 'build' : 'start';

export function definePlugin(definition: PluginDefinition): DeskbookPlugin {
  const {name, theme, scripts, clientModules = [], finish} = definition;
  return {
    ...definition,
    docusaurus:
      (lateFiles) =>
      ({siteDir, baseUrl, outDir, siteConfig}) => {
        let files: LateFiles | undefined;
        return {
          name: `deskbook-${name}`,

          ...(theme && {getThemePath: () => resolve(ENGINE_DIR, theme)}),

          getClientModules: () => clientModules.map((path) => resolve(ENGINE_DIR, path)),

          async allContentLoaded({allContent, actions}) {
            const content = allContent['docusaurus-plugin-content-docs']?.default as DocsContent;
            const blog = allContent['docusaurus-plugin-content-blog']?.default as BlogContent | undefined;
            files = await definition.build?.({
              ...{siteDir, baseUrl, outDir, siteConfig, allContent, content, blog, actions, mode},
              docs: docsByPath(content),
              audience: content.catalog.audience,
            });
            if (files) lateFiles.set(name, files);
          },

          configureWebpack(_config, isServer, {currentBundler}) {
            const own = definition.bundler?.(isServer) ?? {};
            const plugins = scripts && [...(own.plugins ?? []), defineScripts(currentBundler, scripts)];
            return {
              ...own,
              ...(plugins && {plugins}),
              ...(!isServer && definition.sheets && sheets(definition.sheets)),
            };
          },

          async postBuild() {
            if (files) await writeFiles(outDir, await files.make());
            finish?.();
          },
        };
      },
  };
}
