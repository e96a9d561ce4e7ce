import {existsSync, readdirSync} from 'node:fs';
import {join, parse} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import type {Compiler, Configuration, Stats} from 'webpack';
import {ISLANDS, RUNTIME, SHARED} from '../chunks';

interface Source {
  siteDir: string;
  /** The configuration of the site's client build */
  client: Configuration;
  bundler: (
    config: Configuration,
    done: (error: Error | null, stats?: Stats) => void,
  ) => {close(done: () => void): void};
}

/** Modules that nearly all islands need */
const OF_NEARLY_ALL =
  /[\\/](?:preact|clsx|engine[\\/]islands|ui[\\/]components[\\/](?:Icon|useSitePath))[\\/.]|[\\/](?:codeTranslations|deskbook-islands[\\/].*[\\/]site)\.json$/;

/** The plugins that produce style sheets */
const STYLE_PLUGINS = /^(?:CssExtractRspackPlugin|UnusedCssPlugin)$/;

/** Compiles all plugins' islands, with Preact instead of React and small stand-ins for Docusaurus modules. */
export async function compileIslands({siteDir, client, bundler}: Source): Promise<void> {
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
    const compiler = bundler(configOf(siteDir, client), (error, stats) => {
      compiler.close(() => (error ? reject(error) : resolve(stats)));
    });
  });
  if (stats?.hasErrors()) throw new Error(stats.toString({preset: 'errors-only'}));
}

function configOf(siteDir: string, client: Configuration): Configuration {
  const standIns = join(ENGINE_DIR, 'engine/islands/standIns');
  return {
    ...client,
    name: 'islands',
    context: siteDir,
    entry: entriesIn(ENGINE_DIR),
    output: {
      ...client.output,
      uniqueName: ISLANDS,
      filename: 'assets/js/island-[name].[contenthash:8].js',
      chunkFilename: 'assets/js/[name].[contenthash:8].js',
    },
    resolve: {
      ...client.resolve,
      alias: {
        ...(client.resolve?.alias as Record<string, string>),
        react: 'preact/compat',
        'react-dom': 'preact/compat',
        '@docusaurus/Link': join(standIns, 'Link'),
        '@docusaurus/Translate': join(standIns, 'Translate'),
        '@docusaurus/router': join(standIns, 'router'),
        '@docusaurus/useDocusaurusContext': join(standIns, 'useDocusaurusContext'),
      },
    },
    optimization: {
      ...client.optimization,
      runtimeChunk: {name: RUNTIME},
      splitChunks: {
        chunks: 'initial',
        cacheGroups: {
          default: false,
          defaultVendors: false,
          shared: {name: SHARED, test: OF_NEARLY_ALL, enforce: true},
        },
      },
    },
    plugins: [
      ...(client.plugins?.filter((plugin) => STYLE_PLUGINS.test(plugin?.constructor.name ?? '')) ?? []),
      {apply: dropLinkedSheets},
    ],
  };
}

/** Removes initial style sheets, because the page's own sheets already cover an island's initial HTML. */
function dropLinkedSheets(compiler: Compiler): void {
  compiler.hooks.thisCompilation.tap('deskbook-islands', (compilation) => {
    compilation.hooks.processAssets.tap('deskbook-islands', () => {
      const files = [...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles());
      for (const file of files.filter((name) => name.endsWith('.css'))) compilation.deleteAsset(file);
    });
  });
}

/** `packages/search/islands/search.tsx` is the island `search`. The folder of this package has what they share. */
function entriesIn(packages: string): Record<string, string> {
  const islands = readdirSync(packages)
    .map((name) => join(packages, name, 'islands'))
    .filter((folder) => folder !== join(packages, 'engine/islands') && existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  return Object.fromEntries(islands.map((path) => [parse(path).name, path]));
}
