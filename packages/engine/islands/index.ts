import {join} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Configuration} from 'webpack';
import {bootIslands} from '../boot/template';
import {defineScripts} from '../plugins/defineScripts';
import type {DocsContent} from '../plugins/docsContent';
import {writeFiles} from '../plugins/writeFiles';
import {htmlOnlyPages, writeBrowserRegistry} from './node/browserRegistry';
import {compileIslands} from './node/compileIslands';

const isBuild = process.env.NODE_ENV === 'production';

type Bundler = Parameters<typeof compileIslands>[0]['bundler'];

/**
 * Islands: the parts of a page that work without the Docusaurus app. Each is a file in a plugin's `islands` folder, and a
 * separate script in the build. Page tools and what runs before the app are plain scripts in `packages/engine/boot`.
 *
 * @param components those that transformers insert into pages, by theme name
 */
export default (components: readonly string[]) => (context: LoadContext) => islands(context, components);

function islands({siteDir, siteConfig, i18n, generatedFilesDir}: LoadContext, components: readonly string[]): Plugin {
  let docs: DocsContent | undefined;
  let client: Configuration | undefined;
  let bundler: Bundler | undefined;
  return {
    name: 'deskbook-islands',

    async contentLoaded({actions}) {
      const {title, url, baseUrl, customFields} = siteConfig;
      const site = {siteConfig: {title, url, baseUrl, customFields}, i18n: {currentLocale: i18n.currentLocale}};
      await actions.createData('site.json', site);
    },

    async allContentLoaded({allContent}) {
      docs = allContent['docusaurus-plugin-content-docs']?.default as DocsContent | undefined;
    },

    getClientModules: () => [
      join(ENGINE_DIR, isBuild ? 'engine/islands/client/openDocuments' : 'engine/boot/toolsOfReact'),
    ],

    configureWebpack(config, isServer, {currentBundler}) {
      if (!isServer) {
        client = config;
        bundler = currentBundler.instance as unknown as Bundler;
      }
      const plugins: Configuration['plugins'] = [defineScripts(currentBundler, {TABS_SCRIPT: 'tabs/inline'})];
      if (isBuild && !isServer && docs && !siteConfig.customFields?.hydratesPages) {
        const {catalog, sourceRoot} = docs;
        const leftOut = new Set(htmlOnlyPages(catalog.pages).map(({path}) => sourceRoot + path));
        const registry = writeBrowserRegistry(join(generatedFilesDir, 'registry.js'), leftOut, components);
        const {NormalModuleReplacementPlugin} = currentBundler.instance;
        plugins.push(new NormalModuleReplacementPlugin(/^@generated\/registry$/, registry));
      }
      return {plugins};
    },

    async postBuild({outDir}) {
      if (client && bundler) await compileIslands({siteDir, client, bundler});
      await writeFiles(outDir, new Map(bootIslands().map(({path, text}) => [path, text])));
    },
  };
}
